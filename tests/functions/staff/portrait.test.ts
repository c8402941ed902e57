import { beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { introductionConsent } from '#core/content/introduction-consent'
import { portraitConsent } from '#core/content/portrait-consent'
import { listCounsellors, openPortrait } from '#core/contracts/appointments'
import { saveProfile } from '#core/contracts/calendar'
import {
  acceptInvitation,
  inviteStaff,
  leavePost,
  readPost,
  setIntroduction,
  setPortrait,
  setStanding,
  signAgreement,
} from '#core/contracts/staff'
import { agreementVersion } from '#core/domain/access/agreement'
import { photoLimits } from '#core/domain/placements/photo'
import { DAY } from '#core/domain/time'
import { aWorld } from '../../support/a-world'
import { bring } from '../../support/courses'
import { camera, photoOfAWall } from '../../support/photo-of-a-wall'
import { aJpeg, aPng } from '../../support/picture-files'
import { staffIdOf } from '../../support/planted-staff'
import { valueOf } from '../../support/value-of'
import { anAttempt, type Browser } from '../../support/world'

const world = aWorld({ named: true })
let anhe: Browser
let manager: Browser
let resident: Browser
beforeAll(async () => {
  anhe = await world.as('sample-counsellor-4')
  manager = await world.as('sample-manager')
  resident = await world.as('sample-resident')
})

const no = (refusal: string) => ({ ok: false, refusal })
let sent = 0
const brought = (content: Uint8Array = photoOfAWall(), who = 'sample-counsellor-4') => {
  sent += 1
  return bring(world, who, Buffer.from(content), `brought/portrait-of-a-test-${sent}`)
}
const { version } = portraitConsent
const give = (file: string, who = anhe, consent: number = version) =>
  who.call(setPortrait, { given: { brought: file, consent } })
const takeBack = (who = anhe) => who.call(setPortrait, { given: null })
/** What a resident sees of somebody. */
const seen = async (counsellorId = 'c-anhe') => valueOf(await resident.call(openPortrait, { counsellorId })).address
const own = async (who = anhe) => valueOf(await who.call(readPost, {})).portrait
let lay: readonly string[] = []
const kept = () => world.cloud.files.list('portraits/').filter(({ path }) => !lay.includes(path))
beforeEach(() => {
  lay = world.cloud.files.list('portraits/').map(({ path }) => path)
})

const here = { role: 'counsellor', nodeId: 'n-chenguang', counsellorId: 'c-anhe' } as const
/** Somebody else keeps the calendar too: then its keeper can leave it, or be put to rest. */
async function another(): Promise<Browser> {
  const { code } = valueOf(await manager.call(inviteStaff, { ...here, name: '示例代班' }))
  const other = await world.as('sample-counsellor')
  valueOf(await other.call(acceptInvitation, { code }))
  return other
}

describe('a photo of somebody is refused, and nothing is kept,', () => {
  it('no-post, no-calendar, consent-outdated', async () => {
    const file = await brought()
    const before = await world.everything()
    expect(await give(file, resident)).toEqual(no('no-post'))
    expect(await takeBack(resident)).toEqual(no('no-post'))
    expect(await give(file, await world.as('sample-editor'))).toEqual(no('no-calendar'))
    // Who manages the place keeps no calendar, and there is no operation by which they could set another's.
    expect(await give(file, manager)).toEqual(no('no-calendar'))
    for (const consent of [version - 1, version + 1].filter((one) => one > 0)) {
      expect(await give(file, anhe, consent)).toEqual(no('consent-outdated'))
    }
    expect(await world.everything()).toEqual(before)
    expect(kept()).toEqual([])
  })

  it('photo-missing, photo-unreadable, photo-too-large', async () => {
    const nowhere = (await brought()).replace(/portrait-of-a-test-\d+$/, 'never-sent-anywhere')
    expect(await give(nowhere)).toEqual(no('photo-missing'))
    for (const content of [Buffer.from('<svg onload="alert(1)"/>'), Buffer.from('GIF89a')]) {
      expect(await give(await brought(content))).toEqual(no('photo-unreadable'))
    }
    expect(await give(await brought(Buffer.alloc(photoLimits.bytes + 1, aJpeg())))).toEqual(no('photo-too-large'))
    expect(kept()).toEqual([])
    expect(await own()).toBeNull()
    expect(await seen()).toBeNull()
  })
})

describe('a photo of somebody who meets residents', () => {
  it('stands beside their own words alone: of two who keep one calendar never beside the other one’s', async () => {
    const consent = introductionConsent.version
    const other = await another()
    valueOf(await other.call(signAgreement, { version: agreementVersion }))
    for (const who of [anhe, other]) valueOf(await who.call(setIntroduction, { given: null }))
    valueOf(await give(await brought(photoOfAWall(), 'sample-counsellor'), other))
    const others = await seen()
    expect(others).not.toBeNull()
    valueOf(await anhe.call(setIntroduction, { given: { words: '先坐一会儿也可以。', consent } }))
    expect(await seen()).toBeNull()
    valueOf(await give(await brought()))
    const [first, second] = (await world.documents('counsellors')).find(({ _id }) => _id === 'c-anhe')
      ?.portraits as readonly { fileId: string }[]
    const path = (one: { fileId: string } | undefined) => one?.fileId.split('/').at(-1) ?? ''
    expect(await seen()).toContain(path(second))
    valueOf(await anhe.call(setIntroduction, { given: null }))
    expect(await seen()).toContain(path(first))
    valueOf(await other.call(setIntroduction, { given: { words: '我在这里。', consent } }))
    expect(await seen()).toContain(path(first))
  })

  it('stands beside words that were written before it was known whose photo is whose, where there is one of each', async () => {
    const consent = introductionConsent.version
    valueOf(await anhe.call(setIntroduction, { given: { words: '先坐一会儿也可以。', consent } }))
    valueOf(await give(await brought()))
    const before = async (more: readonly object[]) => {
      const { _id, v: _, ...row } = (await world.documents('counsellors')).find((one) => one._id === 'c-anhe') ?? {}
      const { words, portraits } = row as Record<'words' | 'portraits', readonly object[]>
      const said = words.map(({ portrait: __, ...one }: { portrait?: string }) => one)
      await world.put('counsellors', { ...row, id: 'c-anhe', v: 7, words: said, portraits: [...portraits, ...more] })
      return portraits[0] ?? {}
    }
    const only = await before([])
    expect(await seen()).toMatch(/^http/)
    await before([{ ...only, id: 'of-another' }])
    expect(await seen()).toBeNull()
  })

  it('is seen by residents once they gave it, with what they agreed to and when, and without what the camera noted', async () => {
    expect(await seen()).toBeNull()
    expect(await seen('nobody-here')).toBeNull()
    const file = await brought()
    const before = world.cloud.clock.now()
    const { portrait } = valueOf(await give(file))
    const since = portrait?.since ?? 0
    expect(since).toBeGreaterThanOrEqual(before)
    expect(since).toBeLessThanOrEqual(world.cloud.clock.now())
    expect(portrait).toMatchObject({ width: 32, height: 48 })
    expect(await own()).toMatchObject({ since, address: expect.stringMatching(/^http/) })
    const row = (await world.documents('staff')).find(({ _id }) => _id === staffIdOf('sample-counsellor-4'))
    expect(row).toMatchObject({ portrait: { consent: { version, at: since } } })
    const bytes = Buffer.from(await (await fetch((await seen()) ?? '')).arrayBuffer())
    expect(bytes.subarray(0, 2)).toEqual(Buffer.from([0xff, 0xd8]))
    expect(bytes.includes(camera)).toBe(false)
    // Where it lies says nothing of whose it is, and what was sent is gone.
    expect(kept().map(({ path }) => path)).toEqual([expect.stringMatching(/^portraits\/[\w-]{20,40}\.jpg$/)])
    expect(world.cloud.files.list('brought/').map(({ path }) => path)).not.toContain(
      `brought/portrait-of-a-test-${sent}`,
    )
    expect(JSON.stringify(valueOf(await resident.call(listCounsellors, {})))).not.toContain('cloud:')
  })

  it('is gone at once when they take it back, also from where it was to be had before', async () => {
    valueOf(await give(await brought()))
    const before = (await seen()) ?? ''
    expect((await fetch(before)).ok).toBe(true)
    expect(valueOf(await takeBack())).toEqual({ portrait: null })
    expect(await seen()).toBeNull()
    expect(await own()).toBeNull()
    expect(kept()).toEqual([])
    expect((await fetch(before)).ok).toBe(false)
    expect(JSON.stringify([await world.documents('staff'), await world.documents('counsellors')])).not.toContain(
      'portraits/',
    )
    expect(valueOf(await takeBack())).toEqual({ portrait: null })
  })

  it('goes when another comes; sent twice, or two at once, one stands', async () => {
    valueOf(await give(await brought(aPng(64, 48))))
    const [first] = kept()
    expect(valueOf(await give(await brought(aPng(80, 48)))).portrait).toMatchObject({ width: 80 })
    expect(kept()).toHaveLength(1)
    expect(kept()[0]?.path).not.toBe(first?.path)
    const asked = { given: { brought: await brought(aPng(96, 48)), consent: version } }
    const attempt = anAttempt(world.cloud.clock.now())
    await Promise.all([1, 2].map(() => anhe.call(setPortrait, asked, attempt)))
    expect(await anhe.call(setPortrait, asked, attempt)).toMatchObject({ ok: true })
    expect(kept()).toHaveLength(1)
    expect(await own()).toMatchObject({ width: 96 })
    const files = await Promise.all([brought(aPng(64, 40)), brought(aPng(64, 56))])
    await Promise.all(files.map((file) => give(file)))
    expect(kept()).toHaveLength(1)
    expect((await fetch((await seen()) ?? '')).ok).toBe(true)
  })

  it('is there or gone with its file where it is given and taken back in the same moment', async () => {
    const file = await brought()
    await Promise.all([give(file), takeBack()])
    const stands = await own()
    expect(kept()).toHaveLength(stands ? 1 : 0)
    expect((await seen()) !== null).toBe(stands !== null)
  })

  it('is not seen while they are put to rest, and is again afterwards; taken back meanwhile it is not', async () => {
    // Who keeps it meanwhile says nothing, so that nothing stands before the photo.
    valueOf(await (await another()).call(setIntroduction, { given: null }))
    valueOf(await give(await brought()))
    const their = { staffId: staffIdOf('sample-counsellor-4') }
    valueOf(await manager.call(setStanding, { ...their, to: 'suspended' }))
    expect(await seen()).toBeNull()
    valueOf(await manager.call(setStanding, { ...their, to: 'active' }))
    expect(await seen()).not.toBeNull()
    valueOf(await manager.call(setStanding, { ...their, to: 'suspended' }))
    valueOf(await takeBack())
    expect(kept()).toEqual([])
    valueOf(await manager.call(setStanding, { ...their, to: 'active' }))
    expect(await seen()).toBeNull()
  })

  it('goes with the last calendar, its file too, and another’s on the same calendar stays', async () => {
    const other = await another()
    valueOf(await give(await brought(aPng(64, 48))))
    valueOf(await give(await brought(aPng(80, 48), 'sample-counsellor'), other))
    expect(kept()).toHaveLength(2)
    valueOf(await anhe.call(leavePost, here))
    expect(kept()).toHaveLength(1)
    expect(
      JSON.stringify((await world.documents('staff')).find(({ _id }) => _id === staffIdOf('sample-counsellor-4'))),
    ).not.toContain('portraits/')
    // The other keeps two calendars, and is seen on both.
    for (const id of ['c-anhe', 'c-yunxi']) expect((await fetch((await seen(id)) ?? '')).ok).toBe(true)
    valueOf(await takeBack(other))
    for (const id of ['c-anhe', 'c-yunxi']) expect(await seen(id)).toBeNull()
  })

  it('stays through a change of what is written of them, and is to be had for ten minutes at a time', async () => {
    valueOf(await give(await brought()))
    const profile = { name: '安禾', title: '', introduction: '', concerns: [] }
    valueOf(await manager.call(saveProfile, { counsellorId: 'c-anhe', profile }))
    const address = (await seen()) ?? ''
    world.cloud.clock.advance(DAY)
    expect((await fetch(address)).ok).toBe(false)
    expect(await seen()).not.toBeNull()
  })
})
