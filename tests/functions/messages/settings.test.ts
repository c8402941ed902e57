import { beforeAll, describe, expect, it } from 'vitest'
import { messageSettings } from '#core/content/sample/messages'
import { readReminders } from '#core/contracts/appointments'
import { readMessages, saveMessages } from '#core/contracts/organisation'
import { aWorld } from '../../support/a-world'
import { valueOf } from '../../support/value-of'
import type { Browser } from '../../support/world'

const world = aWorld()
let manager: Browser
beforeAll(async () => {
  manager = await world.as('sample-manager')
})
const [first] = messageSettings.templates
if (!first) throw new Error('no sample template')
const save = (change: object = {}) =>
  manager.call(saveMessages, {
    revision: 1,
    quiet: { from: 1320, until: 420 },
    templates: [{ ...first, fields: [...first.fields] }],
    ...change,
  })
const withWords = (words: string) => ({ templates: [{ ...first, fields: [{ name: 'thing1', words }] }] })

describe('what WeChat sends', () => {
  it('is not kept by who manages nothing, nor over what another one changed, nor where WeChat would not take it', async () => {
    expect(await (await world.as('sample-resident')).call(readMessages, {})).toEqual({
      ok: false,
      refusal: 'not-allowed',
    })
    expect(await save({ revision: 0 })).toEqual({ ok: false, refusal: 'messages-changed' })
    expect(await save(withWords('字'.repeat(21)))).toEqual({ ok: false, refusal: 'words-unfit' })
    expect(await save(withWords('心理咨询'))).toEqual({ ok: false, refusal: 'words-tell' })
    const twice = [first, { ...first, occasion: 'changed' }].map((one) => ({ ...one, fields: [...first.fields] }))
    expect(await save({ templates: twice })).toEqual({ ok: false, refusal: 'template-twice' })
    expect(await save({ templates: [{ ...first, fields: [{ name: 'amount1', words: '1' }] }] })).toEqual({
      ok: false,
      refusal: 'field-unknown',
    })
    expect(await save({ quiet: { from: 0, until: 1440 } })).toEqual({ ok: false, refusal: 'quiet-all-day' })
    expect(await save({ quiet: { from: 1441, until: 0 } })).toEqual({ ok: false, refusal: 'bad-input' })
    expect(valueOf(await manager.call(readMessages, {}))).toMatchObject({ mayChange: true, settings: { revision: 1 } })
  })

  it('is saved, once, and what there is no template for is not asked for', async () => {
    const { settings } = valueOf(await save())
    expect(settings).toMatchObject({ revision: 2, quiet: { from: 1320, until: 420 } })
    expect(await save()).toEqual({ ok: false, refusal: 'messages-changed' })
    const { templates } = valueOf(await (await world.as('sample-resident')).call(readReminders, {}))
    expect(templates).toEqual([{ occasion: 'day-before', templateId: 'sample-day-before' }])
  })
})
