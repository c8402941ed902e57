import type { Decision } from '#core/domain/decision'
import type { WxDatabase, WxTransaction } from './wx'

/** Others kept getting in the way: the caller is told to try again, nothing was written. */
export class StillBusy extends Error {
  override readonly name = 'StillBusy'
}

/** In ms, for all tries together: below the 20 s our functions have, with room for the last one. */
const patience = 12_000
/** Reached only when the platform refuses at once every time. */
const mostTries = 50
/** First pause in ms; each further one may be twice as long, up to the cap. */
const firstPause = 8
const longestPause = 600

function textOf(error: unknown): string {
  if (typeof error !== 'object' || error === null) return String(error)
  const { code, errCode, message, errMsg } = error as Record<string, unknown>
  return [code, errCode, message, errMsg].join(' ')
}

/**
 * Whether somebody else's write got in the way. wx-server-sdk strips `.code` from errors of single operations and leaves
 * it on those of commit, so the text decides as well.
 */
export function isConflict(error: unknown): boolean {
  return /DATABASE_TRANSACTION_CONFLICT|TransactionConflict|TransactionBusy/.test(textOf(error))
}

/** Anything up to the pause, so that those who collided do not meet again. */
function pauseAfter(tries: number): Promise<void> {
  const most = Math.min(longestPause, firstPause * 2 ** (tries - 1))
  return new Promise((resolve) => setTimeout(resolve, Math.random() * most))
}

async function undo(transaction: WxTransaction): Promise<void> {
  // After a conflict the platform has undone it already and says so with an error; either way nothing of it is left.
  await transaction.rollback().catch(() => undefined)
}

async function once<Value, Refusal extends string>(
  wx: Pick<WxDatabase, 'startTransaction'>,
  work: (transaction: WxTransaction) => Promise<Decision<Value, Refusal>>,
): Promise<Decision<Value, Refusal>> {
  const transaction = await wx.startTransaction()
  try {
    const decision = await work(transaction)
    if (decision.ok) await transaction.commit()
    else await undo(transaction)
    return decision
  } catch (error) {
    await undo(transaction)
    throw error
  }
}

/**
 * Runs `work` in a transaction until it goes through whole. The SDK's own runTransaction does not repeat what collides
 * inside the callback, only what collides at commit, so the repeating is ours. Accepted is committed, refused is undone.
 */
export async function underTransaction<Value, Refusal extends string>(
  wx: Pick<WxDatabase, 'startTransaction'>,
  work: (transaction: WxTransaction) => Promise<Decision<Value, Refusal>>,
  collided: () => void = () => {},
): Promise<Decision<Value, Refusal>> {
  const deadline = Date.now() + patience
  for (let tries = 1; ; tries += 1) {
    try {
      return await once(wx, work)
    } catch (error) {
      if (!isConflict(error)) throw error
      collided()
      if (tries >= mostTries || Date.now() >= deadline) throw new StillBusy('transaction kept colliding')
      await pauseAfter(tries)
    }
  }
}
