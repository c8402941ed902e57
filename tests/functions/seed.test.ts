import { describe, expect, it } from 'vitest'
import { articles } from '#core/content/articles/index'
import { sampleWorld } from '#core/content/sample/index'
import { bookAppointment } from '#core/contracts/appointments'
import { listPeople } from '#core/contracts/staff'
import { seed } from '../../config/seed'
import { aWorld } from '../support/a-world'
import { aWish } from '../support/makers'
import { valueOf } from '../support/value-of'
import { functionEnv, identityKey, openWorld } from '../support/world'

const world = aWorld()

describe('seeding', () => {
  it('writes the whole sample world, staff under ids that say nothing', async () => {
    const counts = Object.fromEntries((await world.everything()).map(([name, documents]) => [name, documents.length]))
    expect(counts).toEqual({
      nodes: sampleWorld.nodes.length,
      sites: sampleWorld.sites.length,
      placements: sampleWorld.placements.length,
      counsellors: sampleWorld.counsellors.length,
      staff: sampleWorld.staff.length,
      experts: sampleWorld.experts.length,
      'expert-batches': 1,
      articles: articles.length,
      hotlines: 3,
      'message-settings': 1,
      'calls-to-make': 0,
      'article-collections': 0,
      pieces: 0,
      'piece-versions': 0,
      'piece-pictures': 0,
      'picture-parts': 0,
      courses: 1,
      'lesson-bodies': 4,
      populations: 2,
      'hand-outs': 0,
      'step-counts': 0,
      tree: 0,
      'play-counts': 3,
      'play-marks': 0,
      'counsellor-days': 0,
      'room-days': 0,
      people: 0,
      children: 0,
      'child-results': 0,
      invitations: 0,
      'staff-invitations': 0,
      rosters: 0,
      callbacks: 0,
      consultations: 0,
      contributions: 0,
      'access-log': 0,
      'record-moves': 0,
      'record-openings': 0,
      deletions: 0,
      sweeps: 0,
      feedback: 0,
      'key-turns': 0,
      'row-walks': 0,
      'job-records': 0,
      'holiday-tables': 0,
      appointments: 0,
      administrations: 0,
      unclaimed: 0,
      'waiting-entries': 0,
      rotas: 0,
      'walk-ins': 0,
      handovers: 0,
      wordings: 0,
      'licence-files': 0,
      'licence-parts': 0,
      counts: 0,
      'call-counts': 0,
      'collection-sizes': 0,
      'health-alarms': 0,
      restorations: 0,
      'site-pictures': 0,
      'desk-sign-ins': 0,
      'desk-sessions': 0,
    })
    expect(JSON.stringify(await world.documents('staff'))).not.toContain('sample-')
  })

  it('again changes nothing, and leaves what people did since', async () => {
    valueOf(await (await world.as('sample-resident')).call(bookAppointment, aWish()))
    const before = await world.everything()
    await seed({ cloud: world.cloud, identityKey })
    expect(await world.everything()).toEqual(before)
  })

  it('calls colleagues by the names an invitation would have said, sealed', async () => {
    const named = await openWorld({ named: true })
    try {
      const { people } = valueOf(await (await named.as('sample-manager')).call(listPeople, {}))
      expect(people.map(({ name }) => name).sort()).toEqual(sampleWorld.staff.map(({ name }) => name).sort())
      for (const { name } of people) expect(name).toMatch(/（示例）$/)
      const stored = JSON.stringify(await named.documents('staff'))
      for (const { name } of sampleWorld.staff) expect(stored).not.toContain(name)
      const before = await named.documents('staff')
      await seed({ cloud: named.cloud, identityKey, fieldKey: functionEnv.XINLIN_FIELD_KEY })
      expect(await named.documents('staff')).toEqual(before)
    } finally {
      await named.close()
    }
  })

  it('fails loudly when a collection is missing', async () => {
    const broken = await openWorld({ leaveOut: ['sites'] })
    try {
      await expect(seed({ cloud: broken.cloud, identityKey })).rejects.toThrow('not exist: sites')
    } finally {
      await broken.close()
    }
  })
})
