import { describe, expect, it } from 'vitest'
import type { ProgramInJsdom } from '../../client/jsdom'
import { holdTimers, open, traceOf } from './program'

const dispatch = (program: ProgramInJsdom, target: Element, type: string, more: object = {}) => {
  const { Event } = program.window as unknown as typeof globalThis
  target.dispatchEvent(Object.assign(new Event(type, { bubbles: true, cancelable: true }), more))
}
const shows = (program: ProgramInJsdom, id: string, text: string) =>
  program.until(() => program.el(id).textContent === text, text)

describe('a tap', () => {
  it('bubbles with the node it came from and the node that heard it', async () => {
    const program = await open()
    program.tap('inner')
    await shows(program, 'count', '[里:里面][外:里面/外面]')
  })

  it('goes no further than a catch', async () => {
    const program = await open()
    program.tap('caught')
    await shows(program, 'count', '[里:拦住]')
  })

  it('of a disabled button reaches nobody', async () => {
    const program = await open()
    program.tap('disabled')
    program.tap('inner')
    await shows(program, 'count', '[里:里面][外:里面/外面]')
    expect(program.el('disabled').getAttribute('aria-disabled')).toBe('true')
  })

  it('held becomes a long press, and no tap follows', async () => {
    const program = await open()
    const held = program.el('long')
    dispatch(program, held, 'mousedown', { button: 0, clientX: 1, clientY: 1 })
    await shows(program, 'count', '[长按]')
    dispatch(program, held, 'mouseup', { button: 0, clientX: 1, clientY: 1 })
    program.tap(held)
    program.tap('inner')
    await shows(program, 'count', '[长按][里:里面][外:里面/外面]')
  })

  it('that strays is no long press', async () => {
    const program = await open()
    const held = program.el('long')
    const passTime = holdTimers(program)
    dispatch(program, held, 'mousedown', { button: 0, clientX: 1, clientY: 1 })
    dispatch(program, held, 'mousemove', { button: 0, clientX: 30, clientY: 1 })
    passTime()
    dispatch(program, held, 'mouseup', { button: 0, clientX: 30, clientY: 1 })
    program.tap(held)
    await shows(program, 'count', '[短按]')
  })

  it('gives the hover class while the finger is down', async () => {
    const program = await open()
    dispatch(program, program.el('pressed'), 'mousedown', { button: 0, clientX: 1, clientY: 1 })
    await program.until(() => program.el('pressed').classList.contains('pressed'))
    dispatch(program, program.el('pressed'), 'mouseup', { button: 0, clientX: 1, clientY: 1 })
    await program.until(() => !program.el('pressed').classList.contains('pressed'))
  })

  it('can come from the keyboard where a role says so', async () => {
    const program = await open()
    dispatch(program, program.el('navigator'), 'keydown', { key: 'Enter' })
    await program.until(() => program.client.pages().includes('sub/pages/detail/index'))
    expect(program.el('detail').textContent).toBe('{"from":"link"}')
  })
})

describe('attributes', () => {
  it('pass ARIA on, the role under its web name', async () => {
    const { el } = await open()
    const pressed = el('pressed')
    expect(pressed.getAttribute('role')).toBe('link')
    expect(pressed.getAttribute('aria-label')).toBe('去看看')
    expect(pressed.getAttribute('aria-hidden')).toBe('false')
    expect(pressed.hasAttribute('aria-role')).toBe(false)
    expect(el('count').getAttribute('aria-live')).toBe('polite')
    expect(el('picture').getAttribute('role')).toBe('img')
  })

  it('keep ids and classes as written, and put pictures where the package is served', async () => {
    const { el } = await open()
    expect(el('item-1').className).toBe('item first')
    expect(el('item-2').textContent).toBe('二')
    expect(el('picture').querySelector('img')?.getAttribute('src')).toBe('package/icons/dot.png')
    expect(el('loud').textContent).toBe('好！')
  })
})

describe('typing', () => {
  it('tells value and cursor, and takes what the handler returns instead', async () => {
    const program = await open()
    program.type('name', '好坏')
    await shows(program, 'typed', '好坏|2')
    expect((program.el('name') as HTMLInputElement).value).toBe('好')
  })

  it('confirms with Enter, and tells focus and blur', async () => {
    const program = await open()
    program.type('name', '阿木')
    dispatch(program, program.el('name'), 'keydown', { key: 'Enter' })
    await shows(program, 'typed', '确认 阿木')
    expect(traceOf(program)).toEqual(expect.arrayContaining(['input focus', 'input blur 阿木']))
  })

  it('is a real control with its label, placeholder and limit', async () => {
    const { el } = await open()
    const name = el('name') as HTMLInputElement
    expect([name.tagName, name.placeholder, name.maxLength, name.getAttribute('aria-label')]).toEqual([
      'INPUT',
      '怎么称呼',
      5,
      '称呼',
    ])
    expect((el('who') as HTMLInputElement).maxLength).toBe(140)
    expect(el('words').hasAttribute('maxlength')).toBe(false)
  })
})

describe('choosing', () => {
  it('a switch turns over', async () => {
    const program = await open()
    expect(program.el('switch').getAttribute('aria-checked')).toBe('true')
    program.tap('switch')
    await shows(program, 'told', 'change false')
    expect(program.el('switch').getAttribute('aria-checked')).toBe('false')
  })

  it('a radio by its label takes the place of the other, and says nothing when chosen again', async () => {
    const program = await open()
    program.tap('text-b')
    await shows(program, 'told', 'change "b"')
    const checked = [...program.document.querySelectorAll('wx-radio[aria-checked="true"]')].map((one) => one.id)
    expect(checked).toEqual(['radio-b', ''])
    program.tap('switch')
    program.tap('radio-b')
    await shows(program, 'told', 'change false')
  })

  it('checkboxes tell all that are checked, also through a label elsewhere', async () => {
    const program = await open()
    program.tap('label-y')
    await shows(program, 'told', 'change ["y"]')
    program.tap('check-x')
    await shows(program, 'told', 'change ["x","y"]')
    program.tap('check-y')
    await shows(program, 'told', 'change ["x"]')
  })

  it('a picker opens over the page with the choice it had, and tells the index', async () => {
    const program = await open()
    program.tap('picker-face')
    const select = await program.until(() => program.document.querySelector<HTMLSelectElement>('.phone-sheet select'))
    expect([...select.options].map((one) => one.text)).toEqual(['苹果', '梨'])
    expect(select.value).toBe('1')
    select.value = '0'
    buttonOf(program, '确定').click()
    await shows(program, 'told', 'change 0')
  })

  it('a picker closed without choosing says cancel', async () => {
    const program = await open()
    program.tap('picker-face')
    await program.until(() => program.document.querySelector('.phone-sheet select'))
    buttonOf(program, '取消').click()
    await shows(program, 'told', 'cancel undefined')
  })

  it('a form gives its named fields', async () => {
    const program = await open()
    program.type('who', '小林')
    program.tap('submit')
    await shows(program, 'told', 'submit {"who":"小林","agree":false,"which":"2"}')
    program.tap('reset')
    await shows(program, 'told', 'reset undefined')
  })
})

describe('a scroll-view', () => {
  it('tells where it is and when the end is near', async () => {
    const program = await open()
    const scroller = program.el('scroller')
    Object.defineProperty(scroller, 'scrollHeight', { value: 400 })
    Object.defineProperty(scroller, 'clientHeight', { value: 100 })
    for (const top of [10, 250, 300]) {
      scroller.scrollTop = top
      dispatch(program, scroller, 'scroll')
    }
    await shows(program, 'told', 'scroll 300 -50')
    expect(traceOf(program).filter((one) => one.startsWith('lower'))).toEqual(['lower bottom'])
  })
})

describe('a component of the program', () => {
  it('takes properties, shows its slot and sends its own event', async () => {
    const program = await open()
    expect(program.el('card-title').textContent).toBe('标题')
    expect(program.el('slotted').textContent).toBe('插进来的')
    program.tap('card-title')
    await shows(program, 'told', 'card 标题')
  })

  it('has classes of its own that no page can reach', async () => {
    const program = await open()
    expect(program.el('card').firstElementChild?.className).toBe('components_card_card--face')
  })
})

const buttonOf = (program: ProgramInJsdom, text: string) => {
  const found = [...program.document.querySelectorAll<HTMLElement>('.phone-overlay button')].find(
    (one) => one.textContent === text,
  )
  if (!found) throw new Error(`no button ${text}`)
  return found
}
