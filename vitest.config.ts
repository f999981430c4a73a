import { defineConfig } from 'vitest/config'

/**
 * `code` tests the sources as they are, `weight` the built pages (run `npm run build` first), `soak` the sources for hours
 * (`npm run test:soak`, not part of `npm test`). Real servers, sockets
 * and disks are used throughout, so two workers are what two cores carry.
 */
export default defineConfig({
	test: {
		pool: 'forks',
		maxWorkers: 2,
		testTimeout: 20_000,
		hookTimeout: 20_000,
		teardownTimeout: 10_000,
		projects: [
			{
				extends: true,
				test: {
					name: 'code',
					// Some tests measure seconds; a machine that is busy meanwhile gets a second try, a fault fails twice.
					retry: 1,
					include: ['tests/{unit,property,contract,integration}/**/*.test.{ts,tsx}'],
				},
			},
			{ extends: true, test: { name: 'weight', include: ['tests/weight/**/*.test.ts'] } },
			{
				extends: true,
				test: {
					name: 'soak',
					include: ['tests/soak/**/*.test.ts'],
					// One after the other: each wants the machine for itself.
					fileParallelism: false,
					testTimeout: 12 * 3_600_000,
				},
			},
		],
	},
})
