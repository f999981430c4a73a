/** What a chooser of files offers; phones turn their own formats into one of these. */
const ACCEPTED = 'image/png,image/jpeg,image/webp,image/gif'

/** Lets the person choose pictures, or take one with the camera. Empty when they change their mind. Needs a press. */
export function choosePictures(source: 'files' | 'camera'): Promise<File[]> {
	const input = document.createElement('input')
	input.type = 'file'
	input.accept = source === 'camera' ? 'image/*' : ACCEPTED
	input.multiple = source === 'files'
	if (source === 'camera') input.setAttribute('capture', 'environment')
	input.hidden = true
	// Safari forgets an input that stands nowhere while its chooser is open.
	document.body.append(input)
	return new Promise((resolve) => {
		const answer = () => {
			input.remove()
			resolve([...(input.files ?? [])])
		}
		input.addEventListener('change', answer, { once: true })
		input.addEventListener('cancel', answer, { once: true })
		input.click()
	})
}
