import { turnKeys } from '#core/contracts/keys'
import { accept, refuse } from '#core/domain/decision'
import { added, changedKeys, droppable, type KeyTurn, takeUp, withPage } from '#core/domain/privacy/key-turn'
import { MINUTE } from '#core/domain/time'
import { handle, type TidyingCall } from '../_runtime/handle'
import { BadSeal, MissingFieldKey } from '../_runtime/private'
import { tellKeyTurn } from '../_runtime/tell-key-turn'
import { findKeyTurn, putKeyTurn } from '../_store/key-turns'
import { countBeyond, pageAsItLies } from '../_store/rows'
import { type SealedCollection, sealedCollections } from '../_store/sealed-fields'
import { hasOlder, turnOne } from './turn-one'

/** A page is noted when it is done: as much is looked at once more after a machine stopped. */
const PAGE = 20
/** Of one run; a function has twenty seconds. */
const MOST_PAGES = 25
const LONGEST = (9 * MINUTE) / 60

type Call = Pick<TidyingCall, 'database' | 'transaction' | 'secrets' | 'clock' | 'tally'>

export const turnHandler = handle(turnKeys, async (_, call) => {
  const { database, secrets, clock, now, tally } = call
  const held = secrets.held()
  let turn = await findKeyTurn(database)
  const changed = changedKeys(turn, held)
  let turned = 0
  for (let page = 0; changed.length === 0 && page < MOST_PAGES && clock() < now + LONGEST; page += 1) {
    const from = takeUp(turn, held, sealedCollections[0] as string, clock())
    const done = from.pass === null ? null : await turnPage(from, from.pass, call)
    if (done === null) break
    turn = done.turn
    turned += done.turned
  }
  const noted = takeUp(turn, held, sealedCollections[0] as string, clock())
  const done = {
    ...{ newest: held.newest, turned, changed },
    left: await leftOf(noted.pass, call),
    stuck: Object.entries(noted.pass?.stuck ?? noted.last?.stuck ?? {}).map(([key, seals]) => ({
      key: Number(key),
      seals,
    })),
    droppable: changed.length > 0 ? [] : droppable(noted, held),
  }
  tallyOf(done, tally)
  // The log says which keys; managers see that something is wrong, and on which page.
  if (changed.length > 0) tally.broke(new MissingFieldKey())
  if (done.stuck.some(({ seals }) => seals > 0)) tally.broke(new BadSeal())
  tellKeyTurn(done)
  return accept(done)
})

/** Seals that were turned are done; documents that nobody looked at yet, and seals that stay as they are, are left. */
function tallyOf({ turned, left, stuck }: KeyTurnDone, { saw, settled }: Call['tally']) {
  saw(turned + left + stuck.reduce((sum, { seals }) => sum + seals, 0))
  settled(true, turned)
}

interface KeyTurnDone {
  readonly turned: number
  readonly left: number
  readonly stuck: readonly { readonly seals: number }[]
}

type Pass = NonNullable<KeyTurn['pass']>

/** One page of documents, and how far it is then. Null where another run is at it: that one goes on. */
async function turnPage(from: KeyTurn, pass: Pass, { database, transaction, secrets, clock }: Call) {
  const collection = pass.collection as SealedCollection
  const found = await pageAsItLies(database, collection, pass.after, PAGE)
  let [turned, stuck] = [0, {}]
  for (const document of found) {
    if (!hasOlder(secrets, collection, document, from.newest)) continue
    const one = await transaction((documents) => turnOne(documents, secrets, collection, document.id))
    if (!one.ok) continue
    turned += one.value.turned
    stuck = added(stuck, one.value.stuck)
  }
  const lastId = found.at(-1)?.id ?? null
  const next = sealedCollections[sealedCollections.indexOf(collection) + 1] ?? null
  const isLast = found.length < PAGE
  const noted = await transaction<KeyTurn, 'overtaken'>(async (documents) => {
    const before = await findKeyTurn(documents)
    if ((before?.revision ?? 0) !== from.revision) return refuse('overtaken')
    const after = withPage(from, { lastId, seen: found.length, turned, stuck, isLast }, next, clock())
    await putKeyTurn(documents, after)
    return accept(after)
  })
  return noted.ok ? { turn: noted.value, turned } : null
}

async function leftOf(pass: KeyTurn['pass'], { database }: Call): Promise<number> {
  if (!pass) return 0
  const at = sealedCollections.indexOf(pass.collection as SealedCollection)
  const still = sealedCollections
    .slice(at)
    .map((collection, nth) => countBeyond(database, collection, nth === 0 ? pass.after : null))
  return (await Promise.all(still)).reduce((sum, one) => sum + one, 0)
}
