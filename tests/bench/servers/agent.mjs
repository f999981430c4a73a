// Preloaded into every measured server: collects garbage and tells its memory on request, ends cleanly for a profile.
if (process.send) {
	process.on('message', (message) => {
		if (message?.ask === 'memory') {
			globalThis.gc?.()
			globalThis.gc?.()
			process.send?.({ id: message.id, memory: process.memoryUsage() })
		}
		if (message?.ask === 'exit') process.exit(0)
	})
	process.on('disconnect', () => process.exit(0))
	process.channel?.unref()
}
