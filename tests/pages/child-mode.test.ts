import { openInJsdom, type ProgramInJsdom } from 'emulator'
import { afterEach, describe, expect, it } from 'vitest'
import { forGrownUps, tooLongIn } from '../support/reading-level'
import { tapTo as tapToIn } from '../support/tap-to'

/** Nobody listens there: everything below needs no network. */
const nowhere = 'http://127.0.0.1:9'

/** WHO-5 as it was published: neither a sentence nor an answer may be altered for a child. */
const sentences = [
  '我感觉快乐、心情舒畅',
  '我感觉宁静和放松',
  '我感觉充满活力、精力充沛',
  '我睡醒时感到清新、得到了足够休息',
  '我每天生活充满了有趣的事情',
]
const answers = ['所有时间', '大部分时间', '超过一半的时间', '少于一半的时间', '有时候', '从未有过']

let program: ProgramInJsdom

afterEach(() => {
  expect(program.client.errors).toEqual([])
  program.close()
})

const isThere = (id: string) => () => program.document.querySelector(`.phone-pages [id="${id}"]`)
const asks = (at: number) => () => program.text().includes(`第 ${at} / 5 句`)
/** Taps rest for a moment after a change of screen: again and again, until the other is there. */
const tapTo = (id: string, there: () => unknown) => tapToIn(program, id, there)

/** Every text that stands on the screen by itself, whoever put it there; not the owner's own words, nor what is for grown-ups. */
function tooLongOnScreen(): string[] {
  const leaves = [...program.document.querySelectorAll('.phone-pages *')].flatMap((element) =>
    [...element.childNodes].filter((node) => node.nodeType === 3).map((node) => node.textContent ?? ''),
  )
  const told = leaves.filter((text) => !sentences.includes(text) && !forGrownUps.test(text))
  expect(told.length).toBeGreaterThan(5)
  return told.flatMap((text) => tooLongIn(text, 15))
}

async function begin(): Promise<void> {
  program = await openInJsdom({ builtDir: 'dist/client', cloudUrl: nowhere, path: 'child/pages/young/index' })
  await program.until(isThere('begin-items'))
  await tapTo('begin-items', asks(1))
}

describe('five sentences in child mode, on the weapp build and without any network', () => {
  it('come one a screen as they were published, each answer in its own words beside a picture', async () => {
    await begin()
    for (const [at, sentence] of sentences.entries()) {
      await program.until(asks(at + 1))
      const heading = program.document.querySelector('.phone-pages [role=heading]')
      expect(heading?.textContent).toBe(sentence)
      const choices = [...program.document.querySelectorAll('.phone-pages [role=radio]')]
      expect(choices.map((choice) => choice.textContent)).toEqual(answers)
      const filled = choices.map((choice) => /flower(\d)/.exec(choice.innerHTML)?.[1] ?? '0')
      expect(filled).toEqual(['5', '4', '3', '2', '1', '0'])
      await tapTo('answer-5', () => !asks(at + 1)())
    }
    await program.until(isThere('given'))
  })

  it('say honestly that nothing can be read aloud here, and show no button for it', async () => {
    await begin()
    expect(program.text()).toContain('手机现在不会读')
    expect(isThere('read-aloud')()).toBeNull()
  })

  it('are kind after an answer that was hard, and only then', async () => {
    await begin()
    await tapTo('answer-4', asks(2))
    expect(isThere('kind-words')()).toBeNull()
    await tapTo('answer-0', asks(3))
    expect(isThere('kind-words')()?.textContent).not.toBe('')
    await tapTo('skip-item', asks(4))
    expect(isThere('kind-words')()).toBeNull()
  })

  it('can be skipped, gone back to and stopped, and end without a score or anything kept', async () => {
    await begin()
    await tapTo('skip-item', asks(2))
    await tapTo('answer-3', asks(3))
    await tapTo('last-item', asks(2))
    expect(isThere('answer-3')()?.getAttribute('aria-checked')).toBe('true')
    await tapTo('stop-items', isThere('given'))
    expect(program.text()).toContain('好，我们停在这里')
    expect(program.text()).toContain('跳过了')
    expect(program.text()).not.toMatch(/\d+ ?分(?!钟)|总分|得分/)
    for (const number of ['12355', '12356', '110']) expect(isThere(`dial-${number}`)()).not.toBeNull()
    const dials = [...program.document.querySelectorAll('[id^="dial-"]')].map(({ id }) => id)
    expect(dials.indexOf('dial-12355'), 'made for them, and first').toBeLessThan(dials.indexOf('dial-12356'))
    const kept = Object.keys(program.window.localStorage).filter((key) => /sheet|test|young|given/.test(key))
    expect(kept).toEqual([])
  })

  it('lead to the crisis card in a child’s words from every question, and back to it', async () => {
    await begin()
    await tapTo('answer-2', asks(2))
    await tapTo('feel-bad', isThere('crisis-card'))
    for (const number of ['12355', '12356', '110']) expect(isThere(`dial-${number}`)()).not.toBeNull()
    expect(program.text()).toContain('告诉一个你信任的大人')
    await tapTo('crisis-continue', asks(2))
    await tapTo('feel-bad', isThere('crisis-card'))
    await tapTo('crisis-wipe', isThere('begin-items'))
  })

  it('say nothing on any screen in a sentence of more than fifteen characters, shared parts of the program included', async () => {
    program = await openInJsdom({ builtDir: 'dist/client', cloudUrl: nowhere, path: 'child/pages/young/index' })
    await program.until(isThere('begin-items'))
    expect(tooLongOnScreen()).toEqual([])
    await tapTo('begin-items', asks(1))
    expect(tooLongOnScreen()).toEqual([])
    await tapTo('answer-0', asks(2))
    expect(tooLongOnScreen()).toEqual([])
    await tapTo('feel-bad', isThere('crisis-card'))
    expect(tooLongOnScreen()).toEqual([])
    await tapTo('crisis-leave', isThere('given'))
    expect(tooLongOnScreen()).toEqual([])
  })
})
