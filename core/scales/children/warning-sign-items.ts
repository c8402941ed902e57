import type { Item, Option } from '#core/domain/assessment/scale'
import { groupId } from './age-groups'

/** The form has a box to tick; what is ticked counts 1. The words of both answers are ours: each says what it means. */
type Answers = readonly [ticked: string, blank: string]

const able: Answers = ['还不会', '会了']
const can: Answers = ['还不能', '能了']
const oneOfTwo: Answers = ['有一样或两样还不会', '两样都会了']

type Sign = readonly [stem: string, answers: Answers]

/** Full months at the beginning of the block → its four signs, word for word. */
const signs: Readonly<Record<number, readonly [Sign, Sign, Sign, Sign]>> = {
  3: [
    ['对很大声音没有反应', ['没有反应', '有反应']],
    ['逗引时不发音或不会微笑', oneOfTwo],
    ['不注视人脸，不追视移动人或物品', ['有一样或两样还没有', '会看人脸，也会追着看']],
    ['俯卧时不会抬头', able],
  ],
  6: [
    ['发音少，不会笑出声', ['有一样或两样是这样', '发音不少，也会笑出声了']],
    ['不会伸手抓物', able],
    ['紧握拳松不开', ['还松不开', '能松开了']],
    ['不能扶坐', can],
  ],
  8: [
    ['听到声音无应答', ['没有应答', '有应答']],
    ['不会区分生人和熟人', able],
    ['双手间不会传递玩具', able],
    ['不会独坐', able],
  ],
  12: [
    ['呼唤名字无反应', ['没有反应', '有反应']],
    ['不会模仿“再见”或“欢迎”动作', ['两样都还不会', '会其中一样了']],
    ['不会用拇食指对捏小物品', able],
    ['不会扶物站立', able],
  ],
  18: [
    ['不会有意识叫“爸爸”或“妈妈”', ['两样都还不会', '会其中一样了']],
    ['不会按要求指人或物', able],
    ['与人无目光交流', ['没有目光交流', '有目光交流']],
    ['不会独走', able],
  ],
  24: [
    ['不会说3个物品的名称', able],
    ['不会按吩咐做简单事情', able],
    ['不会用勺吃饭', able],
    ['不会扶栏上楼梯/台阶', able],
  ],
  30: [
    ['不会说2—3个字的短语', able],
    ['兴趣单一、刻板', ['是这样', '不是这样']],
    ['不会示意大小便', able],
    ['不会跑', able],
  ],
  36: [
    ['不会说自己的名字', able],
    ['不会玩“拿棍当马骑”等假想游戏', able],
    ['不会模仿画圆', able],
    ['不会双脚跳', able],
  ],
  48: [
    ['不会说带形容词的句子', able],
    ['不能按要求等待或轮流', can],
    ['不会独立穿衣', able],
    ['不会单脚站立', able],
  ],
  60: [
    ['不能简单叙说事情经过', can],
    ['不知道自己的性别', ['还不知道', '知道了']],
    ['不会用筷子吃饭', able],
    ['不会单脚跳', able],
  ],
  72: [
    ['不会表达自己的感受或想法', able],
    ['不会玩角色扮演的集体游戏', able],
    ['不会画方形', able],
    ['不会奔跑', able],
  ],
}

export const warningSignAges: readonly number[] = Object.keys(signs).map(Number)

const optionsOf = ([ticked, blank]: Answers): readonly Option[] => [
  { value: 1, label: ticked },
  { value: 0, label: blank },
]

const ofAges: readonly Item[] = Object.entries(signs).flatMap(([months, four]) =>
  four.map(([stem, answers], at) => ({
    id: `ws-${months}m-${at + 1}`,
    stem,
    group: groupId(Number(months)),
    options: optionsOf(answers),
  })),
)

/** Asked at every age, after the four of the block; from the body of the notice, which asks parents in these words. */
const lost: Item = {
  id: 'ws-regress',
  stem: '儿童是否出现语言功能和社会交往能力障碍或倒退',
  help: '例如，无法用语言表达、无目光对视、重复刻板行为，或以前可以用语言表达、以前有目光对视，现在无法用语言表达、现在无目光对视等。',
  options: optionsOf(['是，有这样的情况', '否，没有这样的情况']),
}

export const warningSignItems = [...ofAges, lost] as unknown as readonly [Item, ...Item[]]
