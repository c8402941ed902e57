import type { Counsellor } from '#core/domain/scheduling/counsellor'
import { weekly } from './weekly'

// In the room only: how a call or a video meeting reaches somebody whose number nobody asks for is not built yet.
const session = { modes: ['room'], sessionMinutes: 50, gapMinutes: 10, status: 'active' } as const
const credentials = ['示例资质（虚构）：心理咨询专业培训结业', '示例资质（虚构）：每月接受督导']

/** Invented people whose hours together leave no day of the week without an opening, evenings and weekends included. */
export const counsellors: readonly Counsellor[] = [
  {
    ...session,
    id: 'c-yunxi',
    name: '云溪老师（虚构）',
    title: '社区心理咨询师',
    credentials,
    introduction: '说话慢，愿意等。想到哪儿说到哪儿就好，不用准备。',
    concerns: ['心情低落', '睡不好', '压力大'],
    siteId: 's-chenguang',
    roomId: 'r-chenguang-1',
    hours: [...weekly([1, 2, 3, 4], '13:30', '15:30'), ...weekly([5], '09:00', '11:30')],
  },
  {
    ...session,
    id: 'c-songbai',
    name: '松柏老师（虚构）',
    title: '社区心理咨询师',
    credentials,
    introduction: '下班以后也有时间。工作、婚姻、和家里人的事，都可以慢慢聊。',
    concerns: ['工作压力', '婚姻与家庭', '人际关系'],
    siteId: 's-nantang',
    roomId: 'r-nantang-1',
    hours: weekly([1, 2, 3, 4, 5], '16:30', '20:30'),
  },
  {
    ...session,
    id: 'c-zhiyu',
    name: '知雨老师（虚构）',
    title: '社区心理咨询师（亲子方向）',
    credentials,
    introduction: '常和孩子、家长一起聊。孩子不愿意开口时，我们可以先玩一会儿。',
    concerns: ['孩子不想上学', '亲子沟通', '青春期'],
    siteId: 's-liuan',
    roomId: 'r-liuan-2',
    hours: [...weekly([3], '09:00', '12:00'), ...weekly([6, 7], '09:00', '12:00'), ...weekly([6, 7], '14:00', '17:00')],
  },
  {
    ...session,
    id: 'c-anhe',
    name: '安禾老师（虚构）',
    title: '社区心理咨询师（长者与照护者方向）',
    credentials,
    introduction: '陪过很多照顾老人的家庭。累了、烦了、舍不得，都是可以说的话。',
    concerns: ['照顾家人很累', '老年生活', '亲人离世'],
    siteId: 's-shuxia',
    roomId: 'r-shuxia-1',
    hours: [...weekly([2, 3, 4, 5], '09:00', '11:30'), ...weekly([7], '18:00', '20:30')],
  },
]
