import { openInJsdom, type ProgramInJsdom } from 'emulator'
import { afterEach, describe, expect, it } from 'vitest'
import { sampleOpenid } from '#core/content/sample/people'
import { aWorld } from '../support/a-world'
import { mondayAt } from '../support/makers'
import { tapTo as tapToIn } from '../support/tap-to'

/** The built program on WeChat's framework, walked by taps, without a browser. */
const world = aWorld()
const opened: ProgramInJsdom[] = []
afterEach(() => {
  for (const program of opened.splice(0)) {
    expect(program.client.errors).toEqual([])
    program.close()
  }
})

async function sessionOf(name: string): Promise<string> {
  const cookie = (await fetch(`${world.cloud.url}/session`)).headers
    .getSetCookie()
    .map((set) => set.split(';')[0])
    .join('; ')
  await fetch(`${world.cloud.url}/session`, {
    method: 'POST',
    headers: { cookie, 'content-type': 'application/json' },
    body: JSON.stringify({ openid: sampleOpenid(name) }),
  })
  return cookie
}

async function open(path: string, who = 'sample-resident') {
  const cookie = await sessionOf(who)
  const program = await openInJsdom({
    builtDir: 'dist/client',
    agreedToPrivacy: true,
    cloudUrl: world.cloud.url,
    cookie,
    path,
  })
  opened.push(program)
  const seen = (id: string) => () => program.document.getElementById(id)
  const tapTo = (id: string, found: () => unknown) => tapToIn(program, id, found)
  return {
    program,
    seen,
    tapTo,
    /** Once: a second tap would take it back. */
    async choose(id: string) {
      const isChosen = () => seen(id)()?.getAttribute('aria-checked') === 'true'
      await program.until(seen(id), id)
      program.tap(program.el(id))
      await program.until(isChosen, `${id} to be chosen`)
    },
    says: (text: string) => program.until(() => program.text().includes(text), text),
  }
}

const at = (hours: number, minutes = 0) => world.cloud.clock.set(mondayAt(hours, minutes))

async function toTheLine() {
  const person = await open('pages/me/index')
  await person.tapTo('call-me', person.seen('who-self'))
  await person.tapTo('who-self', () => person.program.el('who-self').getAttribute('aria-checked') === 'true')
  await person.tapTo('begin-asking', person.seen('callback-number'))
  person.program.type('callback-number', '13800138000')
  await person.tapTo('step-next', person.seen('step-times'))
  await new Promise((resolve) => setTimeout(resolve, 800))
  for (const id of ['day-1', 'part-afternoon']) await person.choose(id)
  await person.tapTo('step-next', person.seen('callback-name'))
  person.program.type('callback-name', '小陈')
  await person.tapTo('step-next', person.seen('step-caller'))
  for (const next of ['message', 'other', 'about']) await person.tapTo('step-next', person.seen(`step-${next}`))
  return person
}

describe('a call somebody asks for, on the weapp build', () => {
  it('is asked for question by question, taken on, and told', async () => {
    at(6)
    const person = await toTheLine()
    await person.tapTo('step-skip', person.seen('step-place'))
    await new Promise((resolve) => setTimeout(resolve, 800))
    await person.choose('place-s-chenguang')
    await person.tapTo('step-next', person.seen('wish'))
    await person.says('通话记录里')
    await person.tapTo('step-next', () => person.program.text().includes('今天 15:30 以前打第一次'))
    at(14)
    const worker = await open('pages/me/index', 'sample-care-worker')
    const [{ _id: id } = {}] = await world.documents('callbacks')
    await worker.tapTo('my-callbacks', worker.seen(`callback-${id}`))
    await worker.tapTo(`callback-${id}`, worker.seen('take'))
    await worker.tapTo('take', worker.seen('opened'))
    await worker.says('13800138000')
    await worker.tapTo(
      'outcome-nobody',
      () => worker.program.el('outcome-nobody').getAttribute('aria-checked') === 'true',
    )
    await worker.tapTo('note-try', () => worker.program.text().includes('你打过，没有人接'))
  })

  it('gives way to help where the words speak of dying, and nothing is sent', async () => {
    at(6)
    const person = await toTheLine()
    person.program.type('callback-about', '我不想活了')
    world.cloud.calls.clear()
    await person.tapTo('step-next', person.seen('crisis-card'))
    await person.says('请人打回来要等上半天一天')
    expect(world.cloud.calls.list()).toEqual([])
    await person.tapTo('danger-back', person.seen('callback-about'))
  })

  it('is not for residents to call', async () => {
    const person = await open('community/pages/callbacks/index')
    await person.program.until(person.seen('not-allowed'), 'not-allowed')
  })
})
