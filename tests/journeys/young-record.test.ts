import { beforeEach, describe, expect, it } from 'vitest'
import { targets } from '../support/browser'
import { aChild, aChildResult } from '../support/children'
import { aPerson, mondayAt } from '../support/makers'
import { aStreet } from '../support/phones'
import { sealedFor } from '../support/sealed-for'

const { world, phoneOf } = aStreet({ at: mondayAt(9) })

const [mother, father, young] = ['sample-parent', 'sample-resident', 'sample-counsellor-3'] as const

/** Of fourteen with an account of their own and two guardians, who both call the child something. */
beforeEach(async () => {
  const since = mondayAt(-48)
  const [personId, second, self] = [world.personId(mother), world.personId(father), world.personId(young)]
  for (const id of [personId, second]) {
    const name = sealedFor(id, 'name', 'older', '小原')
    await world.put('people', aPerson({ id, since: 0, others: [{ id: 'older', kind: 'child', name }] }))
  }
  await world.put('people', aPerson({ id: self, since: 0, asChild: 'older' }))
  await world.put(
    'children',
    aChild({
      ...{ id: 'older', personId, born: { year: 2012, month: 3 }, own: { personId: self, since } },
      guardians: [
        { id: 'first', personId, since, sees: 'records' },
        { id: 'second', personId: second, since, sees: 'records' },
      ],
      consents: [{ by: 'child', answer: 'yes', version: 2, at: mondayAt(-24), personId: self }],
    }),
  )
  await world.put('child-results', aChildResult({ id: 'kept', childId: 'older', personId: self }))
})

describe.each(targets)('a record that is the young person’s, on the $name build', (target) => {
  it('is left by a guardian, who takes the child off their list; the others see that and why', async () => {
    const leaving = await phoneOf(target, father)
    await leaving.launch('child/pages/guardians/index?child=older')
    await leaving.tap('guardian-second')
    await leaving.tap('confirm-remove')
    await leaving.el('no-such-child').waitFor()
    await leaving.tap('to-children')
    await leaving.see(/你已经不在这个孩子的监护人里了/)
    await leaving.tap('child-older')
    await leaving.tap('take-off-list')
    await leaving.el('no-children').waitFor()
    const staying = await phoneOf(target, mother)
    await staying.launch('child/pages/trace/index?child=older')
    await staying.see('一位已经退出的监护人记下：一位监护人退出，自己退出了')
    for (const phone of [leaving, staying]) expect(await phone.faults()).toEqual([])
  })

  it('is deleted by their own account: told what goes and stays, asked twice, and gone for a guardian too', async () => {
    const own = await phoneOf(target, young)
    await own.launch('child/pages/child/index?child=older')
    await own.tap('to-forget')
    await own.see('会删掉的')
    await own.see('还会在的')
    await own.tap('want-forget')
    await own.see(/真的删掉吗/)
    await own.tap('do-not-forget')
    await own.tap('want-forget')
    await own.tap('really-forget')
    await own.see('删掉了')
    await own.launch('child/pages/children/index')
    await own.el('no-children').waitFor()
    const theirs = await phoneOf(target, mother)
    await theirs.launch('child/pages/children/index')
    await theirs.see(/你已经不在这个孩子的监护人里了/)
    for (const phone of [own, theirs]) expect(await phone.faults()).toEqual([])
  })
})
