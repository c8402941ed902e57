import { openInJsdom, type ProgramInJsdom } from 'emulator'
import { afterEach, describe, expect, it } from 'vitest'
import { sites } from '#core/content/sample/organisation'
import { sampleOpenid } from '#core/content/sample/people'
import { aWorld } from '../support/a-world'

/** The built program on WeChat's framework, walked by taps, without a browser. */
const world = aWorld()
const opened: ProgramInJsdom[] = []
afterEach(() => {
  for (const program of opened.splice(0)) {
    expect(program.client.errors).toEqual([])
    program.close()
  }
})

const here = { latitude: 30.5123, longitude: 120.6123 }

/** Two of the four are measured: one some hundred metres off, one some kilometres. */
async function measured() {
  for (const [id, north] of [
    ['s-liuan', 0.0035],
    ['s-chenguang', 0.05],
  ] as const) {
    const site = sites.find((one) => one.id === id)
    const location = { latitude: here.latitude + north, longitude: here.longitude }
    await world.put('sites', { ...site, id, location, v: 3 })
  }
}

async function openPlaces(asked: string[]) {
  const cookie = (await fetch(`${world.cloud.url}/session`)).headers
    .getSetCookie()
    .map((set) => set.split(';')[0])
    .join('; ')
  await fetch(`${world.cloud.url}/session`, {
    method: 'POST',
    headers: { cookie, 'content-type': 'application/json' },
    body: JSON.stringify({ openid: sampleOpenid('sample-resident') }),
  })
  const path = 'resident/pages/places/index'
  const program = await openInJsdom({
    builtDir: 'dist/client',
    agreedToPrivacy: true,
    cloudUrl: world.cloud.url,
    cookie,
    path,
  })
  opened.push(program)
  Object.defineProperty(program.window.navigator, 'geolocation', {
    value: {
      getCurrentPosition(done: (at: object) => void) {
        asked.push('position')
        done({ coords: { ...here, accuracy: 20 } })
      },
    },
  })
  const until = <Found>(found: () => Found, what: string) =>
    program.until(found, what).catch(() => program.until(found, what))
  const rows = () =>
    [...program.document.querySelectorAll('[id^="place-s-"]')].map(({ id, textContent }) => [id, textContent ?? ''])
  const tap = async (id: string, found: () => unknown) => {
    let tapped = 0
    await until(() => {
      if (found()) return true
      if (Date.now() - tapped < 1500) return false
      const target = program.document.getElementById(id)
      if (target) {
        program.tap(target)
        tapped = Date.now()
      }
      return false
    }, `what a tap on ${id} leads to`)
  }
  const answer = async (text: string) => {
    const button = await until(
      () =>
        [...program.document.querySelectorAll<HTMLElement>('.phone-overlay button')].find(
          (one) => one.textContent === text,
        ),
      text,
    )
    ;(button as HTMLElement).click()
  }
  await until(() => rows().length === 4, 'four places')
  return { program, rows, tap, answer, until, asks: () => program.document.querySelector('.phone-overlay button') }
}

describe('where one can go, on the weapp build', () => {
  it('asks where somebody is on their tap alone, sorts on the phone, and tells it to nobody', async () => {
    await measured()
    const asked: string[] = []
    const phone = await openPlaces(asked)
    expect(asked).toEqual([])
    expect(phone.program.text()).toContain('最近可约')
    world.cloud.calls.clear()

    await phone.tap('by-distance', phone.asks)
    await phone.answer('允许')
    await phone.until(() => phone.rows()[0]?.[0] === 'place-s-liuan', 'the nearest first')
    expect(phone.rows()[0]?.[1]).toContain('约 400 米')
    expect(phone.rows()[1]).toEqual(['place-s-chenguang', expect.stringContaining('约 5.6 公里')])
    expect(phone.rows()[3]?.[1]).toContain('没有量过位置')
    expect(asked).toEqual(['position'])
    expect(world.cloud.calls.list()).toEqual([])
    expect(JSON.stringify(phone.program.window.localStorage)).not.toContain('30.51')

    await phone.tap('place-s-liuan', () => phone.program.document.getElementById('place-map'))
    await phone.tap('place-map', () => phone.program.client.outside.places.length === 1)
    expect(phone.program.client.outside.places).toMatchObject([{ name: '柳岸心灵驿站' }])
  })

  it('says so where nobody allows it, and shows the places all the same', async () => {
    const asked: string[] = []
    const phone = await openPlaces(asked)
    await phone.tap('by-distance', phone.asks)
    await phone.answer('拒绝')
    await phone.until(() => phone.program.document.getElementById('no-position'), 'that it is not known')
    expect(phone.rows()).toHaveLength(4)
    expect(asked).toEqual([])
  })
})
