import type { Phone } from './browser'

/** From the catalogue to what there is for a child born then; no profile, no account. */
export async function bornIn(phone: Phone, year: number, month: number): Promise<void> {
  await phone.launch('pages/assess/index')
  await phone.tap('for-child')
  await phone.el('born-year').fill(`${year}`)
  await phone.el('born-month').fill(`${month}`)
  await phone.tap('to-choose')
  await phone.el('age-card').waitFor()
}

/** Answers by their values in the order asked; a tap moves on by itself, but not from the last question. */
export async function answerAll(phone: Phone, values: readonly number[], of = values.length): Promise<void> {
  for (const [at, value] of values.entries()) {
    await phone.see(`第 ${at + 1} / ${of} 题`)
    await phone.el(`answer-${value}`).waitFor()
    await phone.tap(`answer-${value}`)
  }
}
