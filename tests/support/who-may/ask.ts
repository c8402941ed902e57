import { sampleOpenid } from '#core/content/sample/people'
import { operations } from '#core/contracts/index'
import type { AnyOperation } from '#core/contracts/operation'
import type { StaffRecord } from '#core/domain/access/staff'
import { hashOf } from '../../../cloudfunctions/_runtime/desk/secrets'
import { personIdsOf } from '../../../cloudfunctions/_runtime/identity'
import { type CollectionName, schema } from '../../../cloudfunctions/_store/schema'
import { aDesk } from '../desk'
import { mondayAt } from '../makers'
import { plantQuestions, questions } from '../questions'
import { asProgram } from '../sealing'
import { anAttempt, functionEnv, type World } from '../world'
import { plantAlso } from './planted'
import type { Said } from './row'
import { operationOf, rows } from './rows'

/** Somebody who asks. */
export interface Asker {
  /** Null: the platform names nobody. */
  readonly who: string | null
  /** What they may do here; left out, they have no record of staff, or the one of the sample. */
  readonly staff?: Partial<StaffRecord>
  /** By a session at a computer and not by phone. */
  readonly atDesk?: true
}

const byName = new Map((operations as readonly AnyOperation[]).map((one) => [one.name as string, one]))
/** What instances of functions remember for a minute. */
const remembered: readonly CollectionName[] = [
  ...(['nodes', 'sites', 'counsellors', 'wordings'] as const),
  ...(['articles', 'article-collections', 'pieces', 'piece-versions', 'restorations'] as const),
]

const token = 'table-of-who-may-token-of-32-letters'

export function asking(world: World) {
  const sum = (names: readonly CollectionName[]) => names.reduce((all, name) => all + world.cloud.revisionOf(name), 0)
  const all = schema.collections.map(({ name }) => name)
  const written = () => sum(all)
  let back: (() => Promise<void>) | null = null
  /** What was written when all was as planted: of anything, and of what functions remember. */
  let planted = { all: -1, remembered: -1 }
  const given = new Set<string>()

  /** The world in which each question is answered with yes. */
  async function plant() {
    const isForgotten = back === null || planted.remembered !== sum(remembered)
    if (isForgotten) await world.reset()
    if (back) await back()
    else {
      await plantQuestions(world)
      await plantAlso(world)
      back = world.checkpoint()
    }
    given.clear()
    planted = { all: written(), remembered: sum(remembered) }
  }

  async function arrange({ who, staff, atDesk }: Asker) {
    if (who === null) return
    const ids = personIdsOf(sampleOpenid(who), functionEnv)
    if (staff) {
      await world.put('staff', { id: ids[0], grants: [], ...staff })
      given.add(who)
    }
    if (!atDesk) return
    given.add(who)
    await world.put('desk-sessions', {
      ...{ id: hashOf('session', token), personId: ids[0], ids, computer: '示例电脑', v: 1 },
      ...{ begunAt: mondayAt(5), until: mondayAt(24), endedAt: null },
    })
  }

  /** What this row asks, and who does in the world in which it is answered with yes. */
  function question(key: string) {
    const row = rows[key]
    const { input, words, who } = row === undefined || row.of === 'timer' ? {} : row
    const first = questions[operationOf(key)]
    return {
      input: input ?? first?.input ?? {},
      words: words ?? first?.words ?? [],
      who: who ?? first?.who ?? 'sample-resident',
    }
  }

  /** Asks the question of this row as them; whatever was done by it is undone. */
  async function ask(key: string, asker: Asker): Promise<Said> {
    // Nobody else is left with what they were given to ask before.
    const isOther = [...given].some((who) => who !== asker.who || asker.staff === undefined)
    if (isOther || planted.all !== written()) await plant()
    await arrange(asker)
    const before = written()
    const name = operationOf(key)
    const { words, ...asked } = question(key)
    let { input } = asked
    // A code of a telephone number holds once.
    if (name === 'appointments.readNumber') input = { code: await world.cloud.phoneCodes.issue('13800138000') }
    const answer = await answerTo(name, input, asker)
    if (before === written()) planted = { ...planted, all: before }
    if (!answer.ok) return answer.refusal ?? ''
    const text = JSON.stringify(answer) + inFile(answer.value?.data)
    const seen = words.filter((word) => text.includes(word))
    return seen.length === words.length ? 'yes' : seen.length === 0 ? 'nothing' : 'some'
  }

  async function answerTo(name: string, input: unknown, { who, atDesk }: Asker) {
    const [functionName = '', action] = name.split('.')
    if (atDesk) {
      const desk = aDesk(world, `__Host-xinlin-desk=s.${token}`)
      return (await desk.call(byName.get(name) as AnyOperation, input as never)) as Answer
    }
    const attempt = anAttempt(world.cloud.clock.now())
    const { event, open } = asProgram(functionName, { action, input, attempt })
    const { result } = await world.cloud.call(functionName, event, { openid: who === null ? '' : sampleOpenid(who) })
    return open(result) as Answer
  }

  return { ask, whoAsks: (key: string) => question(key).who }
}

/** What stands in a file of text that comes along. */
const inFile = (data: unknown) => (typeof data === 'string' ? Buffer.from(data, 'base64').toString() : '')

interface Answer {
  readonly ok: boolean
  readonly value?: { readonly data?: unknown }
  readonly refusal?: string
}
