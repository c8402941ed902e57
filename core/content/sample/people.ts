import { agreementVersion } from '#core/domain/access/agreement'
import type { CredentialKind } from '#core/domain/access/credentials'
import type { StaffRecord } from '#core/domain/access/staff'

/** A sample person's openid, in the form WeChat gives them. */
export const sampleOpenid = (name: string): string => `o${name.padEnd(27, '-')}`

/** The people somebody trying the program can be; `openid` stands for what the platform would give. */
export const people: readonly { readonly openid: string; readonly label: string }[] = [
  { openid: sampleOpenid('sample-resident'), label: '居民' },
  { openid: sampleOpenid('sample-resident-2'), label: '另一位居民' },
  { openid: sampleOpenid('sample-parent'), label: '家长' },
  { openid: sampleOpenid('sample-counsellor'), label: '咨询师·云溪' },
  { openid: sampleOpenid('sample-counsellor-2'), label: '咨询师·松柏' },
  { openid: sampleOpenid('sample-counsellor-3'), label: '咨询师·知雨' },
  { openid: sampleOpenid('sample-counsellor-4'), label: '咨询师·安禾' },
  { openid: sampleOpenid('sample-manager'), label: '管理员' },
  { openid: sampleOpenid('sample-line-keeper'), label: '值守线路管理' },
  { openid: sampleOpenid('sample-editor'), label: '编辑' },
  { openid: sampleOpenid('sample-editor-2'), label: '另一位编辑' },
  { openid: sampleOpenid('sample-reviewer'), label: '专业审稿' },
  { openid: sampleOpenid('sample-care-worker'), label: '社区工作人员' },
  { openid: sampleOpenid('sample-care-worker-2'), label: '另一位社区工作人员' },
  { openid: sampleOpenid('sample-file-keeper'), label: '档案专人' },
  { openid: sampleOpenid('sample-psych-officer'), label: '心理专干' },
  { openid: sampleOpenid('sample-expert'), label: '专家' },
  { openid: sampleOpenid('sample-expert-2'), label: '另一位专家' },
]

/** What all of them signed and were trained in, so that they may work. */
export const sampleWork: Pick<StaffRecord, 'agreement' | 'trainings'> = {
  agreement: { version: agreementVersion, at: 1_793_577_600_000 },
  trainings: (
    [
      ['call-back', '接听和回电（示例）'],
      ['records', '保密和档案（示例）'],
      ['recognising-danger', '认出危险和转介（示例）'],
      ['basics', '心理健康基础（示例）'],
    ] as const
  ).map(([kind, what]) => ({ kind, what, on: '2026-11-02', until: null, by: 'sample', at: 1_793_577_600_000 })),
}

/** What a sample counsellor showed, and somebody looked at; its number stands in no real register. */
export interface SampleCredential {
  readonly id: string
  readonly kind: CredentialKind
  readonly number: string
  readonly issuer: string
}

export const sampleChecked = { by: 'sample', at: 1_793_577_600_000, verified: true } as const

const shows = (id: string, kind: CredentialKind): SampleCredential => ({
  ...{ id, kind, number: `示例-${id}`, issuer: '示例发证机构（虚构）' },
})

/** What somebody says of themselves is known by it on their calendar. */
export const sampleWordsId = (openid: string): string => `${openid.replaceAll('-', '')}-says`.slice(-20)

/** Staff by openid: the person id is made from it where the key is, at seeding. `name`: as an invitation would have said. */
export const staff: readonly {
  readonly openid: string
  readonly name: string
  readonly grants: StaffRecord['grants']
  readonly credentials?: readonly SampleCredential[]
  /** What they say of themselves to residents. */
  readonly says?: string
}[] = [
  {
    openid: sampleOpenid('sample-counsellor'),
    name: '云溪（示例）',
    grants: [{ role: 'counsellor', nodeId: 'n-chenguang', counsellorId: 'c-yunxi' }],
    says: '说话慢，愿意等。想到哪儿说到哪儿就好，不用准备。',
    credentials: [shows('yunxi-1', 'counsellor'), shows('yunxi-2', 'social-worker')],
  },
  {
    openid: sampleOpenid('sample-counsellor-2'),
    name: '松柏（示例）',
    grants: [{ role: 'counsellor', nodeId: 'n-nantang', counsellorId: 'c-songbai' }],
    says: '下班以后也有时间。工作、婚姻、和家里人的事，都可以慢慢聊。',
    credentials: [shows('songbai-1', 'counsellor')],
  },
  {
    openid: sampleOpenid('sample-counsellor-3'),
    name: '知雨（示例）',
    grants: [{ role: 'counsellor', nodeId: 'n-liuan', counsellorId: 'c-zhiyu' }],
    says: '常和孩子、家长一起聊。孩子不愿意开口时，我们可以先玩一会儿。',
    credentials: [shows('zhiyu-1', 'school-counsellor')],
  },
  {
    openid: sampleOpenid('sample-counsellor-4'),
    name: '安禾（示例）',
    grants: [{ role: 'counsellor', nodeId: 'n-chenguang', counsellorId: 'c-anhe' }],
    says: '陪过很多照顾老人的家庭。累了、烦了、舍不得，都是可以说的话。',
  },
  { openid: sampleOpenid('sample-manager'), name: '秋实（示例）', grants: [{ role: 'manager', nodeId: 'n-qinghe' }] },
  {
    openid: sampleOpenid('sample-line-keeper'),
    name: '常明（示例）',
    grants: [{ role: 'line-keeper', nodeId: 'n-qinghe' }],
  },
  { openid: sampleOpenid('sample-editor'), name: '墨白（示例）', grants: [{ role: 'editor', nodeId: 'n-qinghe' }] },
  { openid: sampleOpenid('sample-editor-2'), name: '竹青（示例）', grants: [{ role: 'editor', nodeId: 'n-qinghe' }] },
  {
    openid: sampleOpenid('sample-reviewer'),
    name: '明鉴（示例）',
    grants: [{ role: 'professional-reviewer', nodeId: 'n-qinghe' }],
  },
  {
    openid: sampleOpenid('sample-care-worker'),
    name: '春晖（示例）',
    grants: [{ role: 'care-worker', nodeId: 'n-qinghe' }],
  },
  {
    openid: sampleOpenid('sample-care-worker-2'),
    name: '朝露（示例）',
    grants: [{ role: 'care-worker', nodeId: 'n-chenguang' }],
  },
  {
    openid: sampleOpenid('sample-file-keeper'),
    name: '简册（示例）',
    grants: [{ role: 'file-keeper', nodeId: 'n-qinghe' }],
  },
  {
    openid: sampleOpenid('sample-psych-officer'),
    name: '知秋（示例）',
    grants: [{ role: 'psych-officer', nodeId: 'n-qinghe' }],
  },
  {
    openid: sampleOpenid('sample-expert'),
    name: '远志（示例）',
    grants: [{ role: 'expert', nodeId: 'n-qinghe' }],
    credentials: [shows('yuanzhi-1', 'psychiatrist')],
  },
  {
    openid: sampleOpenid('sample-expert-2'),
    name: '方正（示例）',
    grants: [{ role: 'expert', nodeId: 'n-qinghe' }],
  },
]
