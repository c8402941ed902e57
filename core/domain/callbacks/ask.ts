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

/** What a reason is about: where on the way it is mended. */
export type WishPart = 'number' | 'times' | 'name' | 'caller'

interface Wrong {
  readonly refusal: WishRefusal
  readonly of: WishPart
}

/** All that is wrong with it, but danger. */
export function wrongIn(wish: CallbackWish): Wrong[] {
  const wrong: Wrong[] = []
  const add = (of: WishPart, refusal: WishRefusal) => wrong.push({ of, refusal })
  if (wish.asker === 'guardian' && !wish.ownNumber) add('number', 'guardian-number')
  if (!safeTimes(wish.windows)) add('times', 'times-missing')
  if (wish.number.trim() === '') add('number', 'phone-missing')
  else if (callableNumber(wish.number) === null) add('number', 'phone-invalid')
  const said = [['name', wish.name] as const, ...(wish.callerIs === 'own' ? [['caller', wish.ownCaller] as const] : [])]
  for (const [of, words] of said) {
    if (words.trim() === '') add(of, 'name-missing')
    else if (tellsTooMuch(words)) add(of, 'tells-too-much')
  }
  return wrong
}

/** Phone and function ask the same: first whether help has to come first. */
export function checkWish(wish: CallbackWish): Decision<CheckedWish, WishRefusal> {
  if (speaksOfDanger(wish)) return refuse('help-first')
  const [wrong] = wrongIn(wish)
  if (wrong) return refuse(wrong.refusal)
  const about = wish.about.trim()
  return accept({
    windows: safeTimes(wish.windows) ?? [],
    number: callableNumber(wish.number) ?? '',
    name: wish.name.trim(),
    ownCaller: wish.callerIs === 'own' ? wish.ownCaller.trim() : null,
    about: about === '' ? null : about,
  })
}

/** One at a time: `open` is the last one they asked for. */
export function mayAsk(open: Pick<Callback, 'isOpen'> | null): Decision<true, 'callback-open'> {
  return open?.isOpen ? refuse('callback-open') : accept(true)
}
