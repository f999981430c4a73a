/** Lets the browser draw the progress and hear the button. */
export const nextTask = () => new Promise<void>((resolve) => setTimeout(resolve))
