import { accept, type Decision, refuse } from '../decision'
import { callableNumber } from '../people/phone-number'
import { speaksOfDying } from '../risk/speaks-of-dying'
import type { WeeklyHours } from '../scheduling/hours'
import { askers, type Callback, callersAs, messages, toOthers } from './request'
import { safeTimes } from './safe-times'
import { tellsTooMuch } from './words'

/** What somebody writes when they ask to be called. */
export interface CallbackWish {
  readonly asker: (typeof askers)[number]
  /** Of somebody who asks for a child: that the number is their own. */
  readonly ownNumber: boolean
  readonly windows: readonly WeeklyHours[]
  readonly number: string
  readonly name: string
  readonly callerIs: (typeof callersAs)[number]
  readonly ownCaller: string
  readonly message: (typeof messages)[number]
  readonly toOther: (typeof toOthers)[number]
  readonly about: string
}

/** The same as it is stored, before it is sealed. */
export interface CheckedWish {
  readonly windows: readonly WeeklyHours[]
  readonly number: string
  readonly name: string
  /** Null unless the caller is to say these words. */
  readonly ownCaller: string | null
  /** Null where nothing was written. */
  readonly about: string | null
}

/** `help-first`: the words may speak of dying; nobody in danger is to wait for a call. */
export const wishRefusals = [
  'help-first',
  'guardian-number',
  'times-missing',
  'phone-missing',
  'phone-invalid',
  'name-missing',
  'tells-too-much',
] as const
export type WishRefusal = (typeof wishRefusals)[number]

export const speaksOfDanger = ({ about, name, ownCaller }: Pick<CallbackWish, 'about' | 'name' | 'ownCaller'>) =>
  [about, name, ownCaller].some(speaksOfDying)

/** Phone and function ask the same: first whether help has to come first. */
export function checkWish(wish: CallbackWish): Decision<CheckedWish, WishRefusal> {
  if (speaksOfDanger(wish)) return refuse('help-first')
  if (wish.asker === 'guardian' && !wish.ownNumber) return refuse('guardian-number')
  const windows = safeTimes(wish.windows)
  if (!windows) return refuse('times-missing')
  if (wish.number.trim() === '') return refuse('phone-missing')
  const number = callableNumber(wish.number)
  if (number === null) return refuse('phone-invalid')
  const [name, ownCaller, about] = [wish.name.trim(), wish.ownCaller.trim(), wish.about.trim()]
  if (name === '' || (wish.callerIs === 'own' && ownCaller === '')) return refuse('name-missing')
  if (tellsTooMuch(name) || (wish.callerIs === 'own' && tellsTooMuch(ownCaller))) return refuse('tells-too-much')
  return accept({
    ...{ windows, number, name },
    ownCaller: wish.callerIs === 'own' ? ownCaller : null,
    about: about === '' ? null : about,
  })
}

/** One at a time: `open` is the last one they asked for. */
export function mayAsk(open: Pick<Callback, 'isOpen'> | null): Decision<true, 'callback-open'> {
  return open?.isOpen ? refuse('callback-open') : accept(true)
}
