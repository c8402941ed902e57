import { credentialNames } from '#core/content/credential-names'
import { batchName, fieldNames, termNames } from '#core/content/expert-names'
import { kindNames } from '#core/content/place-names'
import { readPool } from '../../_runtime/pool'
import { calledOf } from '../../_runtime/staff-names'
import type { Asking, Rows } from './kept'

/** The pool as its page has it: no number of a paper, and nothing to reach anybody by, which is kept nowhere. */
export async function listExperts({ database, secrets, caller, now }: Asking): Promise<Rows> {
  const { found } = await readPool(database, caller.grants, now)
  const rows = found.map(({ expert, record, node, batch, credentials, back }) => [
    ...[calledOf(secrets, record), expert.fields.map((field) => fieldNames[field]).join('、')],
    ...[node.name, kindNames[node.kind], termNames[expert.terms], batchName(batch)],
    credentials.map(({ kind, issuer }) => `${credentialNames[kind]}（${issuer}）`).join('、'),
    back === null ? '接问题' : `${back} 起接问题`,
  ])
  return [['称呼', '领域', '地方', '级别', '专职、兼职还是志愿者', '入库批次', '核实过的证件', '接不接问题'], ...rows]
}
