import { beforeAll, describe, expect, it } from 'vitest'
import { confirmComputer, listComputers, lookAtComputer, refuseComputer } from '#core/contracts/computers'
import { listPeople } from '#core/contracts/staff'
import { HOUR, MINUTE } from '#core/domain/time'
import { aWorld } from '../../support/a-world'
import { aDesk, aSeat, sayYes } from '../../support/desk'
import { runWell } from '../../support/run-timer'
import { valueOf } from '../../support/value-of'
import { whole } from '../../support/whole'
import type { Browser } from '../../support/world'

const world = aWorld()
let manager: Browser
let editor: Browser
let resident: Browser
beforeAll(async () => {
  manager = await world.as('sample-manager')
  editor = await world.as('sample-editor')
  resident = await world.as('sample-resident')
})
const no = (refusal: string) => ({ ok: false, refusal })
const unseated = (refusal: string) => ({ status: 401, refusal })

describe('a code on a screen', () => {
  it.each([
    ['code-unknown', 'one that no computer shows', async () => 'A'.repeat(32)],
    [
      'code-over',
      'one that is two minutes old',
      async () => {
        const { code } = await aDesk(world).ask()
        world.cloud.clock.advance(2 * MINUTE)
        return code
      },
    ],
    [
      'code-over',
      'one from a clock that was set back',
      async () => {
        const { code } = await aDesk(world).ask()
        world.cloud.clock.advance(-10 * MINUTE)
        return code
      },
    ],
    [
      'code-taken',
      'one that another phone looked at',
      async () => {
        const { code } = await aDesk(world).ask()
        valueOf(await editor.call(lookAtComputer, { code }))
        return code
      },
    ],
    [
      'code-used',
      'one it said yes to itself',
      async () => {
        const { code } = await aDesk(world).ask()
        await sayYes(manager, code)
        return code
      },
    ],
    [
      'code-used',
      'one that has signed somebody in',
      async () => {
        const desk = aDesk(world)
        const { code } = await desk.ask()
        await sayYes(manager, code)
        expect(await desk.wait()).toBe('confirmed')
        return code
      },
    ],
    [
      'code-refused',
      'one it said no to',
      async () => {
        const { code } = await aDesk(world).ask()
        valueOf(await manager.call(refuseComputer, { code }))
        return code
      },
    ],
  ])('is refused %s: %s', async (refusal, _, aCode) => {
    const code = await aCode()
    expect(await manager.call(lookAtComputer, { code })).toEqual(no(refusal))
    expect(await manager.call(confirmComputer, { code })).toEqual(no(refusal))
  })

  it('is refused code-unseen where this phone was shown no question', async () => {
    const { code } = await aDesk(world).ask()
    expect(await manager.call(confirmComputer, { code })).toEqual(no('code-unseen'))
  })

  it('is refused to who has no post, who has not signed, and who is put to rest', async () => {
    const { code } = await aDesk(world).ask()
    expect(await resident.call(lookAtComputer, { code })).toEqual(no('not-allowed'))
    const grant = { role: 'editor', nodeId: 'n-qinghe' }
    await world.put('staff', { id: world.personId('sample-resident'), grants: [grant], agreement: undefined, v: 2 })
    const by = { by: 'x', at: 0 }
    await world.put('staff', {
      ...{ id: world.personId('sample-parent'), grants: [{ ...grant, suspended: by }], v: 2 },
    })
    const parent = await world.as('sample-parent')
    expect(await parent.call(lookAtComputer, { code })).toEqual(no('staff-suspended'))
  })

  it('shows on the phone which computer asks, and the number that stands on its screen', async () => {
    const { code, match } = await aDesk(world).ask()
    expect(valueOf(await manager.call(lookAtComputer, { code }))).toMatchObject({
      ...{ computer: 'Windows 电脑 · Chrome 浏览器', match },
      until: expect.any(Number),
    })
    // Also behind an address, as a camera hands it over.
    expect((await manager.call(lookAtComputer, { code: `https://example.org/desk/#${code}` })).ok).toBe(true)
  })

  it('signs the computer in once it was seen and said yes to, and says meanwhile how it stands', async () => {
    const desk = aDesk(world)
    const { code } = await desk.ask()
    expect(await desk.wait()).toBe('asked')
    valueOf(await manager.call(lookAtComputer, { code }))
    expect(await desk.wait()).toBe('seen')
    valueOf(await manager.call(confirmComputer, { code }))
    expect(await desk.wait()).toBe('confirmed')
    expect(valueOf((await desk.call(listPeople, {})) as never)).toHaveProperty('people')
    const { computers } = valueOf(await manager.call(listComputers, {}))
    expect(computers).toMatchObject([{ computer: 'Windows 电脑 · Chrome 浏览器' }])
  })

  it('is over where nobody comes for the yes within a minute', async () => {
    const desk = aDesk(world)
    const { code } = await desk.ask()
    await sayYes(manager, code)
    world.cloud.clock.advance(MINUTE)
    expect(await desk.wait()).toBe('over')
    expect(await desk.call(listPeople, {})).toEqual(unseated('desk-none'))
  })
})

describe('somebody who means harm', () => {
  it('photographs a code: it gives a question on their own phone, and nothing in any other browser', async () => {
    const desk = aDesk(world)
    const { code } = await desk.ask()
    await sayYes(manager, code)
    const thief = aDesk(world)
    await thief.ask()
    const [, id] = /a\.([\w-]+)\./.exec(desk.cookie() ?? '') ?? []
    for (const guess of [code, `${code}AAAAAAAAAA`]) {
      thief.hold(`__Host-xinlin-desk=a.${id}.${guess}`)
      expect(await thief.wait()).toBe('over')
    }
    thief.hold(`__Host-xinlin-desk=s.${code}AAAAAAAAAA`)
    expect(await thief.call(listPeople, {})).toEqual(unseated('desk-none'))
    expect(await desk.wait()).toBe('confirmed')
  })

  it('sends an answer of the browser again: it was used', async () => {
    const desk = aDesk(world)
    const { code } = await desk.ask()
    const asking = desk.cookie()
    await sayYes(manager, code)
    expect(await desk.wait()).toBe('confirmed')
    const again = aDesk(world, asking)
    expect(await again.wait()).toBe('used')
    expect(await again.call(listPeople, {})).toEqual(unseated('desk-none'))
  })

  it('comes for the yes twice at once: one of the two is signed in', async () => {
    const desk = aDesk(world)
    const { code } = await desk.ask()
    await sayYes(manager, code)
    const states = await Promise.all([1, 2, 3, 4].map(() => aDesk(world, desk.cookie()).wait()))
    expect(states.sort()).toEqual(['confirmed', 'used', 'used', 'used'])
    expect(valueOf(await manager.call(listComputers, {})).computers).toHaveLength(1)
  })

  it('says yes on two phones at once: the first that looked has it', async () => {
    const desk = aDesk(world)
    const { code } = await desk.ask()
    const looked = await Promise.all([manager, editor].map((phone) => phone.call(lookAtComputer, { code })))
    expect(looked.map((one) => (one.ok ? 'ok' : one.refusal)).sort()).toEqual(['code-taken', 'ok'])
    const said = await Promise.all([manager, editor].map((phone) => phone.call(confirmComputer, { code })))
    expect(said.map((one) => (one.ok ? 'ok' : one.refusal)).sort()).toEqual(['code-taken', 'ok'])
    const first = looked[0]?.ok ? manager : editor
    expect(await desk.wait()).toBe('confirmed')
    expect(valueOf(await first.call(listComputers, {})).computers).toHaveLength(1)
  })

  it('says yes twice at once with one phone: the computer is signed in once', async () => {
    const desk = aDesk(world)
    const { code } = await desk.ask()
    valueOf(await manager.call(lookAtComputer, { code }))
    const said = await Promise.all([1, 2].map(() => manager.call(confirmComputer, { code })))
    expect(said.map((one) => (one.ok ? 'ok' : one.refusal)).sort()).toEqual(['code-used', 'ok'])
  })

  it('plants a cookie before: who is signed in gets another', async () => {
    const planted = `__Host-xinlin-desk=s.${'A'.repeat(32)}`
    const desk = aDesk(world, planted)
    const { code } = await desk.ask()
    const asking = desk.cookie()
    await sayYes(manager, code)
    expect(await desk.wait()).toBe('confirmed')
    expect(new Set([planted, asking, desk.cookie()]).size).toBe(3)
    expect(await aDesk(world, planted).call(listPeople, {})).toEqual(unseated('desk-none'))
  })

  it('holds two cookies of the name: neither counts', async () => {
    const desk = await aSeat(world, manager)
    const two = aDesk(world, `${desk.cookie()}; __Host-xinlin-desk=s.${'A'.repeat(32)}`)
    expect(await two.call(listPeople, {})).toEqual(unseated('desk-none'))
  })

  it('guesses a thousand codes on a phone: refused code-wait after three, and none of them counts for a day', async () => {
    const told: Record<string, number> = {}
    for (let at = 0; at < (whole ? 1000 : 30); at += 1) {
      const answer = await manager.call(lookAtComputer, { code: `guess${String(at).padStart(27, '0')}` })
      const refusal = answer.ok ? 'ok' : answer.refusal
      told[refusal] = (told[refusal] ?? 0) + 1
    }
    expect(told).toEqual({ 'code-unknown': 3, 'code-wait': whole ? 997 : 27 })
  })

  it('guesses from many accounts: refused codes-wait to everybody for the rest of the hour', async () => {
    const { code } = await aDesk(world).ask()
    const now = world.cloud.clock.now()
    // One below what everybody together may: the next wrong one is the last.
    await world.put('counts', { id: 'wrong-codes', count: 299, since: now, lastAt: now, v: 1 })
    expect(await editor.call(lookAtComputer, { code: 'G'.repeat(32) })).toEqual(no('code-unknown'))
    expect(await manager.call(lookAtComputer, { code })).toEqual(no('codes-wait'))
    world.cloud.clock.set(now + HOUR - MINUTE)
    expect(await manager.call(lookAtComputer, { code })).toEqual(no('codes-wait'))
    world.cloud.clock.set(now + HOUR)
    expect(await manager.call(lookAtComputer, { code })).toEqual(no('code-over'))
  })

  it('guesses a thousand times what the browser has: over after five, and nothing is opened', async () => {
    const desk = aDesk(world)
    const { code } = await desk.ask()
    const [, id] = /a\.([\w-]+)\./.exec(desk.cookie() ?? '') ?? []
    await sayYes(manager, code)
    const thief = aDesk(world)
    for (let at = 0; at < (whole ? 1000 : 100); at += 1) {
      thief.hold(`__Host-xinlin-desk=a.${id}.${String(at).padStart(32, '0')}`)
      expect(await thief.wait()).toBe('over')
    }
    expect(await desk.wait()).toBe('refused')
    for (let at = 0; at < 20; at += 1) {
      thief.hold(`__Host-xinlin-desk=s.${String(at).padStart(32, '0')}`)
      expect(await thief.call(listPeople, {})).toEqual(unseated('desk-none'))
    }
  })

  it('asks for codes without end: nothing is written of it, and everybody else is signed in as before', async () => {
    const before = await world.everything()
    const codes = new Set<string>()
    const most = whole ? 700 : 70
    for (let at = 0; at < most; at += 1) codes.add((await aDesk(world).ask()).code)
    expect(codes.size).toBe(most)
    expect(await world.everything()).toEqual(before)
    await aSeat(world, manager)
    expect(await world.documents('desk-sign-ins')).toHaveLength(1)
  })

  it('makes up a code, or changes one: refused code-unknown, and nothing is written of it', async () => {
    // Asked for later than it was, by another computer, for somebody else, and with another mark.
    for (const at of [5, 6, 12, 23]) {
      await world.reset()
      const { code } = await aDesk(world).ask()
      const bytes = Buffer.from(code, 'base64url')
      const changed = Buffer.from(bytes)
      changed.writeUInt8(changed.readUInt8(at) ^ 1, at)
      expect(await manager.call(lookAtComputer, { code: changed.toString('base64url') })).toEqual(no('code-unknown'))
      expect(await world.documents('desk-sign-ins')).toEqual([])
      expect((await manager.call(lookAtComputer, { code })).ok).toBe(true)
    }
  })

  it('makes up a secret for a code that no phone has looked at: it waits for nothing, and the browser waits on', async () => {
    const desk = aDesk(world)
    const { code } = await desk.ask()
    const [, id, secret = ''] = /a\.([\w-]+)\.([\w-]+)$/.exec(desk.cookie() ?? '') ?? []
    const later = Buffer.from(secret, 'base64url')
    later.writeUInt8(later.readUInt8(5) ^ 1, 5)
    const other = aDesk(world)
    await other.ask()
    const another = (other.cookie() ?? '').split('.').at(-1) ?? ''
    for (const made of [code, 'A'.repeat(32), later.toString('base64url'), another]) {
      expect(await aDesk(world, `__Host-xinlin-desk=a.${id}.${made}`).wait()).toBe('over')
    }
    expect(await world.documents('desk-sign-ins')).toEqual([])
    expect(await desk.wait()).toBe('asked')
    world.cloud.clock.advance(2 * MINUTE - 1_000)
    expect(await desk.wait()).toBe('asked')
    world.cloud.clock.advance(1_000)
    expect(await desk.wait()).toBe('over')
    world.cloud.clock.advance(-10 * MINUTE)
    expect(await desk.wait()).toBe('over')
  })

  it('scans a used code again after what was kept of it went: it is over', async () => {
    const desk = aDesk(world)
    const { code } = await desk.ask()
    await sayYes(manager, code)
    expect(await desk.wait()).toBe('confirmed')
    world.cloud.clock.advance(13 * MINUTE)
    await runWell(world, 'computers', 'clear')
    expect(await world.documents('desk-sign-ins')).toEqual([])
    expect(await manager.call(lookAtComputer, { code })).toEqual(no('code-over'))
  })
})

describe('the database', () => {
  it('holds neither the code nor what a browser has, nor an OPENID', async () => {
    const desk = aDesk(world)
    const { code } = await desk.ask()
    const secret = (desk.cookie() ?? '').split('.').at(-1) ?? ''
    await sayYes(manager, code)
    expect(await desk.wait()).toBe('confirmed')
    const token = (desk.cookie() ?? '').split('.').at(-1) ?? ''
    expect([secret.length, token.length]).toEqual([32, 32])
    const stored = JSON.stringify(await world.everything())
    for (const one of [code, secret, token]) expect(stored).not.toContain(one)
    const rows = [...(await world.documents('desk-sessions')), ...(await world.documents('desk-sign-ins'))]
    expect(JSON.stringify(rows)).not.toMatch(/"o[\w-]{27}"/)
    expect(JSON.stringify(rows)).not.toContain('Mozilla')
  })
})
