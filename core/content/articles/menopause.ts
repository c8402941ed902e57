import type { Article } from '#core/domain/reading/article'
import { whereToGetHelp } from './ending'

export const menopause: Article = {
  id: 'a24',
  title: '末班车女司机的七页小本子',
  summary: '更年期里的潮热、睡不着、无名火。记一记，就知道拿它怎么办。',
  audience: 'everyone',
  minutes: 3,
  author: '心邻内容组',
  authorRole: '科普编写，不是医生',
  review: null,
  updatedOn: '2026-11-29',
  reviewBy: '2027-03-14',
  words: ['更年期', '潮热', '出汗', '发火', '绝经', '烦躁', '月经'],
  sources: [
    {
      title: 'Menopause and perimenopause',
      publisher: 'Keeping Well BLMK（英国 NHS）',
      url: 'https://www.keepingwellblmk.nhs.uk/self-help-resources/womens-health/menopause-and-perimenopause',
    },
    {
      title: 'Menopause: what do I need to know?',
      publisher: 'Healthwatch Greenwich',
      url: 'https://healthwatchgreenwich.co.uk/advice-and-information/2024-10-17/menopause-what-do-i-need-know',
    },
    {
      title: 'Bleeding after menopause',
      publisher: '英国东兰开夏医院 NHS 信托',
      url: 'https://elht.nhs.uk/services/gynaecology/bleeding-after-menopause',
    },
  ],
  blocks: [
    {
      kind: 'paragraph',
      text: '四十九岁的沈师傅开 36 路。冬天，她把驾驶窗摇下一半，后排乘客喊冷。她自己里头那件衬衣已经湿透，红灯前用袖口擦了一把。回到场站，她从手套箱里拿出一个小本子。',
    },
    { kind: 'heading', text: '第一页' },
    { kind: 'paragraph', text: '“今天热了五回。喝完那杯浓茶就来一回。上坡那会儿也来一回。”' },
    {
      kind: 'paragraph',
      text: '四十五到五十五岁之间，月经乱了，身子里的激素一路往下走，一阵热从胸口冲到头顶，几分钟过去，是常有的。记下什么时候来，往往看得出是什么勾起来的：浓茶、咖啡、酒、辣、急、穿得厚。',
    },
    { kind: 'heading', text: '第二页' },
    { kind: 'paragraph', text: '“换成三件薄的，热了脱一件。窗边放个小风扇。”' },
    { kind: 'paragraph', text: '棉布的、一层层的，比一件厚毛衣好。夜里屋子凉一点，两床薄被换着盖。热水澡改温水。' },
    { kind: 'heading', text: '第三页' },
    { kind: 'paragraph', text: '“两点醒，后背全是汗。白天报站差点报错。”' },
    {
      kind: 'paragraph',
      text: '睡断了，白天就忘事、发蔫，不等于人糊涂了。白天不补长觉，下班走二十分钟，晚饭清淡点。要开车、上高处的，夜里睡不好就别硬顶，跟班长调一调班。',
    },
    { kind: 'heading', text: '第四页' },
    { kind: 'paragraph', text: '“为一双袜子，把老徐骂哭了。骂完我自己也哭。”' },
    {
      kind: 'paragraph',
      text: '火来得没道理，眼泪也是。别就此认定自己成了坏脾气。先说一句“我这阵身上不对，不是冲你”，走开喝口凉水，回来接着过。',
    },
    { kind: 'heading', text: '第五页' },
    { kind: 'paragraph', text: '“老徐问怎么帮。我说，我掀被子的时候，你别问，也别盖回来。”' },
    {
      kind: 'paragraph',
      text: '家里人不用懂全部，知道一两样就够。要是儿子正好在考试的年纪，一家两个人都在变，说开了反倒能笑一场。',
    },
    { kind: 'heading', text: '第六页' },
    { kind: 'paragraph', text: '“跟调度室的小何说了，她说她也是。三个人凑了一副耳塞、一包棉 T 恤的链接。”' },
    { kind: 'paragraph', text: '这件事，女人之间也常常不说，觉得丢人，或者觉得“谁不是这么熬过来的”。能不熬，就不熬。' },
    { kind: 'heading', text: '第七页' },
    { kind: 'paragraph', text: '“明天挂妇科。本子带上。”' },
    {
      kind: 'paragraph',
      text: '今天你也可以开一页：只记三样，热几回、醒几回、为什么发火。记一个礼拜，带去给医生，比“浑身难受”说得清。有没有要用药的、能不能用，医生看你的身体来定，网上买的、邻居给的，先不吃。',
    },
    { kind: 'heading', text: '什么时候该去看看' },
    {
      kind: 'paragraph',
      text: '难受得碍着上班、睡觉、过日子，就去妇科或更年期门诊，不用等熬不住。还不到四十五岁就乱了的，早去。血一下子多得止不住，马上去急诊；人发晕、站不稳，打 120。月经停了一年多又见血，哪怕一点点，一定去查，多半不是大事，可是要查了才知道。情绪沉了两周还不见起，什么都没意思，去心理门诊。冒出不想活的念头，不等那两周，今天就跟家里人或者信得过的人说，夜里身边留个人。',
    },
    whereToGetHelp,
  ],
}
