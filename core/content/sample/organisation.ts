import type { OrganisationNode } from '#core/domain/organisation/node'
import type { Referral } from '#core/domain/organisation/referral'
import type { Site } from '#core/domain/organisation/site'
import type { Placement } from '#core/domain/placements/placement'
import type { WeeklyHours } from '#core/domain/scheduling/hours'
import { weekly } from './weekly'

/**
 * One invented street with three communities. Every name says so where people read it, addresses lead nowhere, and no
 * site has a phone: a made-up number could be somebody's.
 */
/** Nothing set, nothing shut. */
const asBegun = { settings: {}, closedOn: null, revision: 1 } as const

export const nodes: readonly OrganisationNode[] = [
  { id: 'n-qinghe', kind: 'street', name: '青禾街道（虚构示例）', parentId: null, ...asBegun },
  { id: 'n-chenguang', kind: 'community', name: '晨光社区', parentId: 'n-qinghe', ...asBegun },
  { id: 'n-nantang', kind: 'community', name: '南塘社区', parentId: 'n-qinghe', ...asBegun },
  { id: 'n-liuan', kind: 'community', name: '柳岸社区', parentId: 'n-qinghe', ...asBegun },
]

const schoolAfternoons: readonly WeeklyHours[] = weekly([1, 2, 3, 4], '13:30', '15:30')

/** No phone, for the same reason. */
const referrals: readonly Referral[] = [
  {
    kind: 'child-recheck',
    name: '青禾区妇幼保健所儿童保健科（虚构示例）',
    address: '青禾区银杏路，门诊楼二楼（虚构地址）',
    phone: null,
    source: '示例数据，不是真的；正式使用前由站点按当地公布的填写',
    checkedOn: '2026-11-26',
  },
]

export const sites: readonly Site[] = [
  {
    id: 's-chenguang',
    nodeId: 'n-chenguang',
    name: '晨光心理服务站',
    kind: 'counselling-room',
    address: '晨光社区邻里中心二楼，上楼左手第二间（虚构地址）',
    rooms: [
      { id: 'r-chenguang-1', name: '静谈室', kind: 'room' },
      { id: 'r-chenguang-2', name: '围坐室', kind: 'room' },
    ],
    openingHours: [...schoolAfternoons, ...weekly([5], '09:00', '11:30')],
    phone: null,
    closures: [],
    ...asBegun,
    referrals,
  },
  {
    id: 's-shuxia',
    nodeId: 'n-chenguang',
    name: '树下谈心屋',
    kind: 'talk-room',
    address: '晨光社区小广场东侧，大槐树旁的平房（虚构地址）',
    rooms: [{ id: 'r-shuxia-1', name: '树下小屋', kind: 'room' }],
    openingHours: [...weekly([2, 3, 4, 5], '09:00', '11:30'), ...weekly([7], '18:00', '20:30')],
    phone: null,
    closures: [],
    ...asBegun,
    referrals,
  },
  {
    id: 's-nantang',
    nodeId: 'n-nantang',
    name: '南塘心理辅导室',
    kind: 'counselling-room',
    address: '南塘社区活动中心一楼，图书角隔壁（虚构地址）',
    rooms: [
      { id: 'r-nantang-1', name: '一号谈话室', kind: 'room' },
      { id: 'r-nantang-2', name: '二号谈话室', kind: 'room' },
    ],
    openingHours: weekly([1, 2, 3, 4, 5], '16:30', '20:30'),
    phone: null,
    closures: [],
    ...asBegun,
    referrals,
  },
  {
    id: 's-liuan',
    nodeId: 'n-liuan',
    name: '柳岸心灵驿站',
    kind: 'social-work-room',
    address: '柳岸社区服务大厅后院，绿色小门进（虚构地址）',
    rooms: [
      { id: 'r-liuan-1', name: '临水室', kind: 'room' },
      { id: 'r-liuan-2', name: '亲子室', kind: 'room' },
      { id: 'e-liuan-sand', name: '沙盘', kind: 'equipment' },
    ],
    openingHours: [
      ...weekly([3], '09:00', '12:00'),
      ...weekly([6, 7], '09:00', '12:00'),
      ...weekly([6, 7], '14:00', '17:00'),
    ],
    phone: null,
    closures: [],
    ...asBegun,
    referrals,
  },
]

const hanging = {
  since: '2026-11-02',
  by: { role: 'care-worker', nodeId: 'n-qinghe' },
  goneOn: null,
  roomId: null,
  photo: null,
} as const

export const placements: readonly Placement[] = [
  { id: 'hx-cg-01', siteId: 's-chenguang', place: '晨光社区三号楼一单元门口', ...hanging },
  { id: 'hx-cg-02', siteId: 's-chenguang', place: '晨光社区邻里中心一楼大厅', ...hanging },
  { id: 'hx-sx-01', siteId: 's-shuxia', place: '晨光小广场公告栏', ...hanging },
  { id: 'hx-nt-01', siteId: 's-nantang', place: '南塘社区菜场入口', ...hanging },
  { id: 'hx-nt-02', siteId: 's-nantang', place: '南塘社区活动中心电梯旁', ...hanging },
  { id: 'hx-la-01', siteId: 's-liuan', place: '柳岸社区服务大厅取号机旁', ...hanging },
]
