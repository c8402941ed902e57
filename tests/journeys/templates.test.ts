import { expect, it } from 'vitest'
import { saveMessages } from '#core/contracts/organisation'
import { type Phone, targets } from '../support/browser'
import { aStreet, cutOff, letThrough } from '../support/phones'
import { valueOf } from '../support/value-of'

const { world, phoneOf } = aStreet()
const page = 'manager/pages/messages/index'
const stored = async () => (await world.documents('message-settings')).find(({ _id }) => _id === 'messages')
const valueIn = (phone: Phone, id: string) => expect.poll(() => phone.el(id).inputValue())

it.each(targets)('a manager writes a template, is told where it does not fit, and keeps it: $name', async (target) => {
  const phone = await phoneOf(target, 'sample-manager')
  await phone.launch('manager/pages/places/index')
  await phone.tap('to-messages')
  await phone.see('模板从哪里来')

  await phone.el('words-changed-0').fill('咨询变动')
  await phone.tap('save-messages')
  await phone.see(/旁边的人看出是什么事/)
  await phone.el('words-changed-0').fill('有变动')
  await phone.el('id-hour-before').fill('sample-day-before')
  await phone.tap('save-messages')
  await phone.see(/同一个模板编号用了两次/)
  expect(await phone.sees(/旁边的人看出是什么事/)).toBe(false)
  await phone.el('id-hour-before').fill('another-one')
  await phone.tap('add-hour-before')
  await phone.el('name-hour-before-3').fill('{{time4.DATA}}')
  await phone.tap('time-hour-before-3')
  await phone.tap('save-messages')
  await phone.see(/请照公众平台上的写/)
  await phone.el('name-hour-before-3').fill('time4')
  await phone.el('quiet-from').fill('22点')

  await cutOff(phone)
  await phone.tap('save-messages')
  await phone.all('messages-refused').waitFor()
  await letThrough(phone)
  await valueIn(phone, 'name-hour-before-3').toBe('time4')
  await phone.tap('save-messages')
  await expect.poll(async () => (await stored())?.quiet).toEqual({ from: 1320, until: 480 })
  await valueIn(phone, 'quiet-from').toBe('22:00')
  expect(await phone.all('messages-kept').count()).toBe(0)

  await phone.launch(page)
  await valueIn(phone, 'id-hour-before').toBe('another-one')
  await valueIn(phone, 'name-hour-before-3').toBe('time4')
  expect(await stored()).toMatchObject({ revision: 2 })
  expect(await phone.faults()).toEqual([])
})

it.each(targets)('what is written over another one’s change stays, and its writer chooses: $name', async (target) => {
  const phone = await phoneOf(target, 'sample-manager')
  await phone.launch(page)
  await phone.tap('says-changed-2')
  await phone.el('words-changed-2').fill('请打开看看')
  const { settings } = valueOf(
    await (await world.as('sample-manager')).call(saveMessages, {
      ...{ revision: 1, quiet: { from: 1200, until: 480 } },
      templates: [
        { occasion: 'day-before', templateId: 'sample-day-before', fields: [{ name: 'time2', words: null }] },
      ],
    }),
  )
  expect(settings.revision).toBe(2)
  await phone.tap('save-messages')
  await phone.see('20:00 到 08:00 不发')
  await phone.see('时间有变动：没有模板，不发')
  await valueIn(phone, 'words-changed-2').toBe('请打开看看')
  await phone.tap('messages-overtaken-mine')
  await expect.poll(async () => (await stored())?.revision).toBe(3)
  expect(JSON.stringify(await stored())).toContain('请打开看看')
})
