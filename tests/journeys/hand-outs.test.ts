import { describe, expect, it } from 'vitest'
import { targets } from '../support/browser'
import { aStreet, cutOff, letThrough } from '../support/phones'

const { world, phoneOf } = aStreet()

describe.each(targets)('kits that were handed out, on the $name build,', (target) => {
  it('are noted by whoever gave them, stay written while the network is gone, and are taken back where that was wrong', async () => {
    const worker = await phoneOf(target, 'sample-care-worker')
    await worker.launch('pages/me/index')
    await worker.tap('my-hand-outs')
    await worker.tap('note-hand-out')
    await worker.see('请选站点和发的是哪一包。')
    await worker.tap('at-s-chenguang')
    await worker.tap('gave-k02')
    await worker.el('hand-out-copies').fill('0')
    await worker.tap('note-hand-out')
    await worker.see('份数请写成 1 到 5000 的整数。')
    await worker.el('hand-out-copies').fill('40')
    await cutOff(worker)
    await worker.tap('note-hand-out')
    await worker.see(/网络好像断了/)
    expect(await worker.el('hand-out-copies').inputValue()).toBe('40')
    await letThrough(worker)
    await worker.tap('note-hand-out')
    await worker.el('total-s-chenguang-k02').getByText('40 份').waitFor()
    const [stored] = await world.documents('hand-outs')
    expect(stored).toMatchObject({ siteId: 's-chenguang', kitId: 'k02', copies: 40 })

    // Whoever manages the street sees the sum, and cannot take back what is a colleague's.
    const id = String(stored?._id)
    const manager = await phoneOf(target, 'sample-manager')
    await manager.launch('community/pages/hand-outs/index')
    await manager.el('total-s-chenguang-k02').getByText('40 份').waitFor()
    expect(await manager.el(`take-back-${id}`).count()).toBe(0)

    await worker.tap(`take-back-${id}`)
    await worker.tap(`confirm-${id}`)
    await expect.poll(() => worker.el('total-s-chenguang-k02').count()).toBe(0)
    expect(await world.documents('hand-outs')).toEqual([])
    for (const phone of [worker, manager]) expect(await phone.faults()).toEqual([])
  })
})
