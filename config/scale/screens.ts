import { operations } from '../../core/contracts/index'
import { monday } from '../../tests/support/makers'
import type { World } from '../../tests/support/world'
import { oneAfterAnother } from '../bench/calls'
import { median } from '../bench/median'

/** What is asked of a city, by whom. */
const asked: readonly (readonly [name: string, who: string, input: object])[] = [
  ['sites.land', 'sample-resident', { scene: 'hx-cg-01' }],
  ['sites.list', 'sample-resident', {}],
  ['sites.listHotlines', 'sample-resident', {}],
  ['content.listArticles', 'sample-resident', {}],
  ['account.whoAmI', 'sample-resident', {}],
  ['appointments.listCounsellors', 'sample-resident', {}],
  ['appointments.listCounsellors', 'sample-resident', { siteId: 's-chenguang' }],
  ['appointments.listOpenings', 'sample-resident', { counsellorIds: ['c-yunxi'], from: monday, days: 14 }],
  ['appointments.listMine', 'sample-resident', {}],
  ['assessments.listMine', 'sample-resident', {}],
  ['waitlist.read', 'sample-resident', {}],
  ['appointments.listAgenda', 'sample-counsellor', {}],
  ['staff.readPost', 'sample-counsellor', {}],
  ['waitlist.listEntries', 'sample-care-worker', {}],
  ['callbacks.listQueue', 'sample-care-worker', {}],
  ['organisation.listTree', 'sample-manager', {}],
  ['staff.list', 'sample-manager', {}],
  ['staff.listPosts', 'sample-manager', {}],
  ['setup.readProgress', 'sample-manager', {}],
  ['jobs.list', 'sample-manager', {}],
  ['jobs.readHealth', 'sample-manager', {}],
  ['computers.list', 'sample-manager', {}],
  ['records.listToKeep', 'sample-file-keeper', {}],
]

export interface Cost {
  readonly what: string
  /** A refusal or a fault in place of an answer; null where it answers. */
  readonly no: string | null
  /** Median, warm. */
  readonly ms: number
  readonly calls: number
  /** Of those, one after another. */
  readonly chain: number
}

const ROUNDS = 5

export async function measureAsked(world: World): Promise<Cost[]> {
  const costs: Cost[] = []
  for (const [name, who, input] of asked) {
    const operation = operations.find((one) => one.name === name)
    const [functionName = ''] = name.split('.')
    if (!operation) throw new Error(`there is no ${name}`)
    const browser = await world.as(who)
    const times: number[] = []
    let no: string | null = null
    for (let round = 0; round <= ROUNDS; round += 1) {
      const began = performance.now()
      const answer = await browser.call(operation, input as never).catch((error: Error) => ({
        ok: false as const,
        refusal: error.message.slice(0, 60),
      }))
      if (round > 0) times.push(performance.now() - began)
      no = answer.ok ? null : answer.refusal
    }
    const call = world.cloud.calls.list().find((one) => one.function === functionName)
    costs.push({
      ...{ what: `${name} ${Object.keys(input).join(' ')}`.trim(), no, ms: median(times) },
      ...{ calls: call?.requestCount ?? 0, chain: call ? oneAfterAnother(call) : 0 },
    })
  }
  return costs
}
