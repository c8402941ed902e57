import { jsonProblem } from '../parts/json-text'

/** Why a text cannot be stored in the place of a document, before anybody is asked; null when it may be. */
export function documentProblem(text: string, before: string | null): string | null {
  const problem = jsonProblem(text)
  if (problem) return problem
  const document: unknown = JSON.parse(text)
  if (document === null || typeof document !== 'object' || Array.isArray(document)) {
    return '一个文档要写在一对花括号里：{"字段": 值}。'
  }
  if (before === null) return null
  const id = JSON.stringify((JSON.parse(before) as { _id?: unknown })._id)
  if (JSON.stringify(Reflect.get(document, '_id')) === id) return null
  return `_id 不能改，应当是 ${id}。要换一个 _id，请新增一个文档，再删除这一个。`
}
