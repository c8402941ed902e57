import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { criticalItemsPage } from '../../config/critical-items'

/** Tables as they are written, whatever the formatter pads them with. */
const plain = (text: string) => text.replace(/[ 	]+/g, '').replace(/-{3,}/g, '---')
const page = plain(readFileSync('docs/critical-items.md', 'utf8'))

it('the list a professional signs says what the definitions say', () => {
  expect(page).toBe(plain(criticalItemsPage()))
})

it('names the answers that were agreed on', () => {
  for (const id of [
    'phq9-9',
    'phqa-9',
    'epds-10',
    'srq20-17',
    'mht-85',
    'mht-97',
    'scl90-15',
    'dsrsc-10',
    'asq-1',
    'cssrs-4',
  ]) {
    expect(page).toContain(`|${id}|`)
  }
  expect(page).toContain('|PHQ-9|2|phq9-9|有不如死掉或用某种方式伤害自己的念头|1好几天·2一半以上的天数·3几乎每天|')
})
