import { type Answer, AnswerPlaced, QuestionList } from '#shared/api/answers'
import { type ApiResult, call } from './api'

/** The calls of the page of questions, apart from the others: home and board have no use for them. */
export const answerApi = {
	questions: (prefix: string, boardId: string, token: string): Promise<ApiResult<QuestionList>> =>
		call(prefix, { path: `boards/${boardId}/questions`, token, answer: QuestionList }),
	answer: (prefix: string, boardId: string, token: string, body: Answer): Promise<ApiResult<AnswerPlaced>> =>
		call(prefix, { path: `boards/${boardId}/answers`, method: 'POST', token, body, answer: AnswerPlaced }),
}
