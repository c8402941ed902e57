import { readFile } from 'node:fs/promises'
import { describe, expect, it } from 'vitest'
import { inAHurry, type Phone, targets } from '../support/browser'
import { mondayAt } from '../support/makers'
import { aStreet, cutOff } from '../support/phones'

const note = 'calming/pages/note/index'

describe.each(targets)('the note of the day, with no network, on the $name build', (target) => {
  const { phoneOf } = aStreet({ at: mondayAt(9) })
  const stored = (phone: Phone) =>
    phone.page.evaluate(() => JSON.stringify([{ ...localStorage }, { ...sessionStorage }]))

  async function opened(): Promise<Phone> {
    const phone = await phoneOf(target, 'sample-resident', inAHurry)
    await phone.launch('calming/pages/exercises/index')
    await phone.el('to-note').waitFor()
    await phone.hasAll()
    await phone.tap('to-note')
    await phone.el('mood-light').waitFor()
    await cutOff(phone)
    await phone.rested()
    return phone
  }

  async function write(phone: Phone, mood: string, about: string): Promise<void> {
    await phone.tap(`mood-${mood}`)
    await phone.rested()
    await phone.tap(`about-${about}`)
    await phone.el('written').waitFor()
    await phone.rested()
  }

  it('is there after two taps, takes a line and stays on this phone', async () => {
    const phone = await opened()
    const sent: string[] = []
    phone.page.on('request', (request) => sent.push(request.postData() ?? ''))
    await write(phone, 'tired', 'sleep')
    await phone.see('有点累，多半和睡觉有关。')
    await phone.el('note-line').fill('楼上装修')
    await phone.tap('keep-line')
    await phone.see('有点累，多半和睡觉有关。楼上装修')
    await phone.comeBack(note)
    await phone.see('有点累，多半和睡觉有关。楼上装修')
    expect(await phone.el('note-offer').count()).toBe(0)
    expect(sent.filter((body) => /楼上|tired/.test(body))).toEqual([])
    expect(await phone.faults()).toEqual([])
  })

  it('is one a day: another one takes its place, and a day can be taken away', async () => {
    const phone = await opened()
    await write(phone, 'low', 'family')
    await phone.tap('note-again')
    await phone.rested()
    await write(phone, 'even', 'nothing')
    await phone.see('平平。')
    expect(await phone.all('note-20').count()).toBe(1)
    await phone.tap('note-remove')
    await phone.el('mood-light').waitFor()
    expect(await phone.all('note-20').count()).toBe(0)
  })

  it('offers help for a line of somebody who may not want to live, and leads there with no network', async () => {
    const phone = await opened()
    await write(phone, 'heavy', 'unsaid')
    await phone.el('note-line').fill('真的不想活了')
    await phone.tap('keep-line')
    await phone.see(/也可以打 12356/)
    await phone.tap('note-help')
    await phone.el('dial-12356').waitFor()
  })

  if (target.name === 'H5') {
    it('goes into a file whose name says nothing', async () => {
      const phone = await opened()
      await write(phone, 'tired', 'sleep')
      const offered = phone.page.waitForEvent('download')
      await phone.tap('save-notes')
      const file = await offered
      expect(file.suggestedFilename()).toBe('xinlin.txt')
      expect(await readFile(await file.path(), 'utf8')).toMatch(/^\ufeff\d{4}-\d{2}-\d{2} 有点累，多半和睡觉有关。\n$/)
      await phone.see(/文件已经给浏览器/)
    })
  } else {
    it('has no file to offer where there is none, and can be copied', async () => {
      const phone = await opened()
      await write(phone, 'tired', 'sleep')
      await phone.el('copy-notes').waitFor()
      expect(await phone.el('save-notes').count()).toBe(0)
    })
  }

  it('is gone for good once it is wiped, after a word', async () => {
    const phone = await opened()
    await write(phone, 'light', 'people')
    await phone.el('note-line').fill('和老同学吃饭')
    await phone.tap('keep-line')
    await expect.poll(() => stored(phone)).toContain('和老同学吃饭')
    await phone.tap('wipe-notes')
    await phone.tap('confirm-wipe')
    await phone.el('mood-light').waitFor()
    expect(await stored(phone)).not.toContain('和老同学吃饭')
    expect(await phone.faults()).toEqual([])
  })
})

describe('the note of the day on a computer others use', () => {
  const { phoneOf } = aStreet({ at: mondayAt(9) })

  it('ends with the window', async () => {
    const phone = await phoneOf(targets[0], 'sample-resident', inAHurry)
    await phone.launch(note)
    await phone.see(/关掉窗口就没有了/)
    await phone.tap('mood-low')
    await phone.tap('about-family')
    await phone.el('written').waitFor()
    const other = await phone.another()
    await other.launch(note)
    await other.el('mood-low').waitFor()
    expect(await other.el('written').count()).toBe(0)
  })
})
