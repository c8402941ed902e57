import { describe, expect, it } from 'vitest'
import { targets } from '../support/browser'
import { answerAll } from '../support/child-check'
import { mondayAt } from '../support/makers'
import { aStreet } from '../support/phones'

const { phoneOf } = aStreet({ at: mondayAt(9) })

describe.each(targets)('a parent’s page of a child, on the $name build', (target) => {
  it('is reached from 我的 with a name and a month, and leads to what there is at this age', async () => {
    const phone = await phoneOf(target, target.name === 'H5' ? 'sample-parent' : 'sample-resident')
    await phone.launch('pages/me/index')
    await phone.tap('my-children')
    await phone.tap('add-child')
    await phone.el('nickname').fill('小满')
    await phone.el('born-year').fill('2025')
    await phone.el('born-month').fill('3')
    await phone.tap('save-child')
    await phone.tap('agree-and-save')
    await phone.see('小满')
    await phone.page.getByText('小满').first().click()
    await phone.el('to-check').waitFor()

    await phone.tap('to-check')
    await phone.tap('check-warning-signs')
    await answerAll(phone, [0, 1, 0, 0, 0])
    await phone.tap('see-result')
    await phone.see('不会按要求指人或物')
    await phone.tap('keep-check')
    await phone.see('存好了')

    await phone.launch('child/pages/children/index')
    await phone.page.getByText('小满').first().click()
    await phone.tap('to-growth')
    await phone.el('growth-line').waitFor()
    await phone.see('不会按要求指人或物')

    await phone.launch('child/pages/children/index')
    await phone.page.getByText('小满').first().click()
    await phone.tap('to-guidance')
    // A card of that age: it was not asked for again.
    await phone.el('card-g05').waitFor()
    await phone.launch('child/pages/children/index')
    await phone.page.getByText('小满').first().click()
    expect(await phone.el('to-guide').count()).toBe(0)
    await phone.tap('book-for-child')
    await phone.see('为小满约')
    expect(await phone.faults()).toEqual([])
  })
})
