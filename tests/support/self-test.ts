import type { Phone } from './browser'

/** The nine answers of somebody whom nothing troubles, and of somebody whom the ninth question does. */
export const noTrouble = [0, 0, 0, 0, 0, 0, 0, 0, 0] as const
export const ninthOnly = [0, 0, 0, 0, 0, 0, 0, 0, 1] as const

export async function choose(phone: Phone): Promise<void> {
  await phone.launch('pages/assess/index')
  await phone.tap('scale-phq9')
}

export async function begin(phone: Phone): Promise<void> {
  await choose(phone)
  await phone.tap('start-test')
}

/** Option values in the order asked; an answer moves on by itself, but not from the last question. */
export async function answer(phone: Phone, values: readonly number[], from = 1, of = 9): Promise<void> {
  for (const [at, value] of values.entries()) {
    await phone.see(`第 ${from + at} / ${of} 题`)
    await phone.tap(`answer-${value}`)
  }
}

/**
 * These answers as if they had been given a moment ago, and the question after them in front: for what comes then. Put
 * down as Taro on the web and the stand-in for WeChat do it.
 */
export async function resumeAfter(phone: Phone, values: readonly number[]): Promise<void> {
  const responses = Object.fromEntries(values.slice(0, 8).map((value, at) => [`phq9-${at + 1}`, value]))
  await resumeWith(phone, { scaleId: 'phq9', scaleVersion: 2, responses })
  await phone.see(`第 ${values.length + 1} / 9 题`)
}

interface Begun {
  readonly scaleId: string
  readonly scaleVersion: number
  readonly responses: Readonly<Record<string, number>>
}

/** These answers to a questionnaire as if they had been given a moment ago, and its page opened again. */
export async function resumeWith(phone: Phone, begun: Begun): Promise<void> {
  await phone.launch('pages/assess/index')
  await phone.el('for-self').waitFor()
  await phone.page.evaluate((sheet) => {
    const at = Date.now()
    const times = { begunAt: at, savedAt: at, completedAt: null, sentAt: null }
    const entry = { v: 1, value: { [sheet.scaleId]: { ...sheet, ...times } } }
    if (location.pathname.startsWith('/mini')) {
      localStorage.setItem('mini-program:xinlin.sheets', JSON.stringify({ value: entry }))
    } else sessionStorage.setItem('xinlin.sheets', JSON.stringify({ data: entry }))
  }, begun)
  await phone.tap(`scale-${begun.scaleId}`)
  await phone.tap('resume-test')
}

export const atTheNinth = (phone: Phone): Promise<void> => resumeAfter(phone, noTrouble.slice(0, 8))

/** All nine answered, the last one by hand, and the result in front. */
export async function finish(phone: Phone, values: readonly number[]): Promise<void> {
  await resumeAfter(phone, values.slice(0, 8))
  await phone.tap(`answer-${values[8]}`)
  await phone.tap(values[8] === 0 ? 'see-result' : 'crisis-continue')
  await phone.el('result-total').waitFor()
}

/** Everything the program has put on this phone, as one text. */
export function stored(phone: Phone): Promise<string> {
  return phone.page.evaluate(() => JSON.stringify({ ...localStorage, ...sessionStorage }))
}

/** Every time that stands on the phone becomes so many milliseconds older. */
export async function letPass(phone: Phone, milliseconds: number): Promise<void> {
  await phone.page.evaluate((passed) => {
    for (const storage of [localStorage, sessionStorage]) {
      for (const [key, text] of Object.entries({ ...storage })) {
        storage.setItem(
          key,
          text.replace(/\b1\d{12}\b/g, (time: string) => `${Number(time) - passed}`),
        )
      }
    }
  }, milliseconds)
}
