import { CloudError } from '../wire/errors'

/** Why the console will not do something, in a sentence for whoever asked. */
export class Refused extends Error {}

/** The sentence for an error that is the asker's to mend; null for one that is ours. */
export function sentenceFor(error: unknown): string | null {
  if (error instanceof Refused) return error.message
  if (!(error instanceof CloudError)) return null
  const { code, message } = error
  const missing = /Db or Table not exist: (.*?)\. /.exec(message)
  if (missing) return `没有叫“${missing[1]}”的集合。`
  const duplicate = /E11000 duplicate key error collection: .*? index: (\S+) dup key: ({.*?})}\]/.exec(message)
  if (duplicate) return duplicateSentence(duplicate[1] as string, duplicate[2] as string)
  if (code === 'SYS_ERR') return '没有存下来：写不进磁盘。'
  return `云数据库不接受：${message}`
}

const duplicateSentence = (index: string, key: string): string =>
  index === '_id_'
    ? `已经有一份 _id 相同的文档：${key}。没有保存。`
    : `唯一索引“${index}”不允许重复，已经有一份文档是 ${key}。没有保存。`
