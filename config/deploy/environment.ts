import { Told } from '../backup/told'
import type { CloudApi, Reply } from './cloud-api'

export interface Place {
  /** What calls on the database name it by. */
  readonly connector: { readonly InstanceId: string; readonly DatabaseName: string }
  readonly storage: { readonly bucket: string; readonly region: string }
}

export const listIn = (reply: Reply, name: string): Reply[] => (reply[name] ?? []) as Reply[]

/** @throws Told where there is no such environment, or it has no database or storage. */
export async function placeOf(cloud: CloudApi): Promise<Place> {
  const [found] = listIn(await cloud.call('tcb', 'DescribeEnvs', { EnvId: cloud.env }), 'EnvList')
  const [database] = found ? listIn(found, 'Databases') : []
  const [storage] = found ? listIn(found, 'Storages') : []
  if (!found) throw new Told(`没有叫 ${cloud.env} 的环境，或者这一对密钥管不到它。`)
  if (!database || !storage) throw new Told(`环境 ${cloud.env} 还没有文档型数据库或者云存储，先在云开发控制台开通。`)
  return {
    connector: { InstanceId: 'flexdb', DatabaseName: String(database.InstanceId) },
    storage: { bucket: String(storage.Bucket), region: String(storage.Region) },
  }
}

/** Everything of a list that is answered in pages. */
export async function allOf(ask: (offset: number) => Promise<readonly Reply[]>, size: number): Promise<Reply[]> {
  const all: Reply[] = []
  for (;;) {
    const page = await ask(all.length)
    all.push(...page)
    if (page.length < size) return all
  }
}

const atOnce = 4

/** As many questions as the API takes at a time; the answers in the order asked. */
export async function several<One, Answer>(all: readonly One[], ask: (one: One) => Promise<Answer>): Promise<Answer[]> {
  const answers: Answer[] = []
  for (let from = 0; from < all.length; from += atOnce) {
    answers.push(...(await Promise.all(all.slice(from, from + atOnce).map(ask))))
  }
  return answers
}
