import { type KeyTurnLine, writeLog } from './log'

/** A timer's answer goes nowhere that an operator looks, so each run says in the log what it did and what is left. */
export function tellKeyTurn(keyTurn: KeyTurnLine['keyTurn']): void {
  const isWrong = keyTurn.changed.length > 0 || keyTurn.stuck.some(({ seals }) => seals > 0)
  writeLog({ level: isWrong ? 'error' : 'info', at: Date.now(), keyTurn })
}
