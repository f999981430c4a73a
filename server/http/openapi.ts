import * as z from 'zod/mini'
import { ErrorAnswer } from '#shared/api/errors'
import { openRoute, type Route, type Schema } from './route'

const content = (mediaType: string, schema: unknown) => ({ content: { [mediaType]: { schema } } })
const json = (schema: unknown) => content('application/json', schema)

const file = (mediaType: string) => ({
	content: { [mediaType]: { schema: { type: 'string', format: 'binary' } } },
})
const answerOf = (route: Route) =>
	route.file === undefined
		? content(route.textType ?? 'application/json', jsonSchemaOf(route.answer, 'output'))
		: file(route.file)

function jsonSchemaOf(schema: Schema<unknown>, io: 'input' | 'output'): unknown {
	const { $schema: _, ...rest } = z.toJSONSchema(schema as z.ZodMiniType, {
		io,
		unrepresentable: 'any',
		// Answers may get new fields without notice, so no client may be told that there are no others.
		override: ({ jsonSchema }) => {
			delete jsonSchema.additionalProperties
		},
	})
	return rest
}

/** The call that describes the API in OpenAPI 3.1, from the very table that is served. */
export function describeApi(others: readonly Route[], version: string): Route {
	const route: Route = openRoute({
		method: 'get',
		path: '/api/openapi.json',
		summary: 'This description.',
		answer: z.looseObject({ openapi: z.string() }),
		status: 200,
		handle: () => ({ ok: true, value: descriptionOf([...others, route], version) }),
	})
	return route
}

function descriptionOf(routes: readonly Route[], version: string) {
	const paths: Record<string, Record<string, unknown>> = {}
	for (const route of routes) {
		const path = route.path.replace(/:(\w+)/g, '{$1}')
		paths[path] = { ...paths[path], [route.method]: describe(route) }
	}
	return {
		openapi: '3.1.0',
		info: { title: 'Constellate', version },
		servers: [{ url: '..' }],
		components: {
			securitySchemes: {
				token: { type: 'http', scheme: 'bearer' },
				stewardKey: { type: 'apiKey', in: 'header', name: 'X-Steward-Key' },
			},
			schemas: { Error: jsonSchemaOf(ErrorAnswer, 'output') },
		},
		paths,
	}
}

function securityOf({ may }: Route) {
	if (may === 'anyone') return {}
	return may === 'steward'
		? { security: [{ stewardKey: [] }] }
		: { security: [{ token: [] }], 'x-grades': may }
}

function describe(route: Route): unknown {
	const inPath = [...route.path.matchAll(/:(\w+)/g)].map(([, name]) => ({
		name,
		in: 'path',
		required: true,
		schema: { type: 'string' },
	}))
	const inQuery = (route.query ?? []).map((name) => ({ name, in: 'query', schema: { type: 'string' } }))
	return {
		summary: route.summary,
		...securityOf(route),
		parameters: [...inPath, ...inQuery],
		...(route.takes ? { requestBody: { required: true, ...file('application/octet-stream') } } : {}),
		...(route.body ? { requestBody: { required: true, ...json(jsonSchemaOf(route.body, 'input')) } } : {}),
		responses: {
			[route.status]: { description: 'Done', ...answerOf(route) },
			default: { description: 'Refused', ...json({ $ref: '#/components/schemas/Error' }) },
		},
	}
}
