import type { Kit } from '#core/domain/reading/kit'
import { always, byUs } from './by-whom'

export const homeAgain: Kit = {
  id: 'k08',
  title: '出院回家了',
  summary: '刚从医院回来的人和家里人，头一个月照着过',
  lines: null,
  lead: '钥匙还是那把钥匙，门一开，一家人都看着你，谁也不知道先说什么。回家的头一个月，最要紧的是日子像日子：几点起，几点吃药，几号复诊，有事找谁。这一包回家的人看，家里人也看，最好坐在一张桌上看。',
  read: [
    { kind: 'article', id: 'a53' },
    { kind: 'article', id: 'a28' },
    { kind: 'article', id: 'a58' },
    { kind: 'article', id: 'a32' },
    { kind: 'article', id: 'a05' },
  ],
  week: [
    '一张纸写四样：药名和钟点，复诊的日子，觉得不对劲找谁，夜里找谁。贴在都看得见的地方。',
    '药照医生说的吃。不舒服、不想吃了，先打电话问，自己不减不停。',
    '每天有一件自己做的小事：浇花、下楼拿快递、煮一锅粥。',
    '家里人照平常说话，不盯着看，不拿“你刚出院”挡在前头。',
    '一起写下“快要不好”的样子：连着几夜不睡、不吃、不出屋。看见两样，就打给医生。',
  ],
  practise: [
    { kind: 'exercise', id: 'e7' },
    { kind: 'exercise', id: 'e5' },
    { kind: 'exercise', id: 'e3' },
  ],
  ask: [
    { who: '主治医生、复诊门诊', about: '吃药以后的不舒服、复诊改期、能不能上班上学，都问他。' },
    { who: '社区卫生服务中心', about: '登记一下，问问随访、送药、康复活动有哪些。' },
    ...always,
  ],
  urgent:
    '几天不睡不吃、说些让人害怕的话、要伤自己或别人，看住人，收好药和刀，打 120 或 110，再打给主治医生。说不清急不急，先打 12356 问一声。',
  sheet: {
    heading: '出院回家，头一个月',
    lines: [
      '药名、钟点、复诊日，写一张纸贴好。',
      '不舒服先问医生，自己不减不停。',
      '每天做一件自己的小事。',
      '家里人：照平常说话，不盯着看。',
      '连着几夜不睡不吃，就打给医生。',
      '有人嘴碎，不用解释，走开就好。',
    ],
  },
  ...byUs,
  sources: [
    {
      title: 'Leaving hospital（NG53 公众版）',
      publisher: '英国国家卫生与临床优化研究所（NICE）',
      url: 'https://www.nice.org.uk/guidance/ng53/ifp/chapter/Leaving-hospital',
    },
    {
      title: 'Discharge from unit',
      publisher: '爱尔兰卫生服务署（HSE）',
      url: 'https://www.hse.ie/eng/services/list/4/mental-health-services/dsc/dubwestsouth/help/dischargefromunit.html',
    },
  ],
}
