import { defineScale } from '#core/domain/assessment/define'

/**
 * PHQ-9, version 1. Where each part comes from, as read on 2026-11-22:
 *
 * - Scoring: the nine items 0 to 3, plain sum 0 to 27, core items 1 and 2 (Kroenke, Spitzer, Williams 2001). LOINC panel
 *   44249-1, items 44250-9 44255-8 44259-0 44254-1 44251-7 44258-2 44252-5 44253-3 44260-8 in this order, total 44261-6.
 * - Band cut-offs 0 5 10 15 20: the same paper. The paper's names for the bands are clinical; headlines and meanings
 *   here are ours, plain, and say nothing the instrument cannot say. The screening cut-off 10 is the third band.
 *   A Chinese community cut-off of 7 (Shanghai, 2014) is quoted in the literature; it could not be re-read and is not used.
 * - Item wording: the Chinese wording as published at https://xtxinli.com/list_16/141.html, quoted exactly, and in near
 *   identical form at https://www.xiaomilidoc.com/p-11399331.html. The owner's Chinese file (phqscreeners.com) could not
 *   be fetched, so a person has to compare the two before a release; `review` stays null until then.
 * - Option labels: the usual Chinese rendering of "not at all / several days / more than half the days / nearly every
 *   day". The lead is our rendering of the English one.
 * - Licence: "All PHQ, GAD-7 screeners and translations are downloadable from this website and no permission is required
 *   to reproduce, translate, display or distribute them" (phqscreeners.com overview, read 2012-09-04 by the CamCOPS
 *   project, which quotes it in docs/source/tasks/phq9.rst).
 * - Missing answers: the manual's tradition of filling up to two with the mean is not followed; all nine are asked for,
 *   and the ninth is never guessed.
 * - The functional question that often follows ("how difficult…") is left out: no Chinese wording of it was sourced.
 * - Known traps: HL7's own example stores 13 for answers that sum to 10; several Chinese pages carry invented items.
 */
export const phq9 = defineScale({
  id: 'phq9',
  version: 1,
  title: '患者健康问卷-9',
  abbreviation: 'PHQ-9',
  plainTitle: '最近两周的心情',
  about: '问的是过去两周里几种常见的困扰出现得多不多，帮你看看自己最近过得怎么样。',
  minutes: 3,
  ages: { from: 18, until: null },
  lead: '在过去的两周里，有多少时候你受到下面这种情况的困扰？',
  options: [
    { value: 0, label: '完全不会' },
    { value: 1, label: '好几天' },
    { value: 2, label: '一半以上的天数' },
    { value: 3, label: '几乎每天' },
  ],
  items: [
    { id: 'phq9-1', stem: '做事时提不起劲或没有兴趣' },
    { id: 'phq9-2', stem: '感到心情低落，沮丧或绝望' },
    { id: 'phq9-3', stem: '入睡困难、睡不安稳或睡得过多' },
    { id: 'phq9-4', stem: '感觉疲倦或没有活力' },
    { id: 'phq9-5', stem: '食欲不振或吃太多' },
    { id: 'phq9-6', stem: '觉得自己很糟或觉得自己很失败，或让自己或家人失望' },
    { id: 'phq9-7', stem: '对事物专注有困难，例如阅读报纸或看电视时不能集中注意力' },
    {
      id: 'phq9-8',
      stem: '行动或说话速度缓慢到别人已经察觉，或正好相反-烦躁或坐立不安、动来动去的情况更胜于平常',
    },
    { id: 'phq9-9', stem: '有不如死掉或有某种方式伤害自己的念头', critical: { atLeast: 1 } },
  ],
  bandSets: [
    {
      source: 'Kroenke K, Spitzer RL, Williams JBW. J Gen Intern Med. 2001;16(9):606–613.',
      bands: [
        {
          id: 'calm',
          from: 0,
          headline: '这两周，这些困扰不多',
          meaning:
            '这次回答提示，过去两周里这些情况很少出现。它只看这两周，不是诊断，也说不出原因。如果其中哪一题让你难受，总分再低也值得找人说一说。',
          nextStep: 'read',
        },
        {
          id: 'some',
          from: 5,
          headline: '这两周，有一些困扰',
          meaning:
            '这次回答提示，过去两周里有些情况时不时出现。这在累的时候、遇到事情的时候并不少见。它不是诊断。照顾好睡觉、吃饭和走动，两周以后可以再看一次；不想等，也可以随时找人聊聊。',
          nextStep: 'retest',
        },
        {
          id: 'noticeable',
          from: 10,
          headline: '这两周，困扰比较多，值得找人聊聊',
          meaning:
            '这次回答提示，过去两周里这些情况出现得比较多，可能已经影响到你的日子。它不是诊断，也说不出原因，但值得和专业的人当面谈一谈。',
          nextStep: 'talk',
        },
        {
          id: 'heavy',
          from: 15,
          headline: '这两周，你承受了不少',
          meaning:
            '这次回答提示，过去两周里很多情况经常出现，一个人扛着会很累。它不是诊断。建议这几天就找专业的人谈谈，也可以去医院的心理门诊看看，请一位信任的人陪你去也很好。',
          nextStep: 'talk-soon',
        },
        {
          id: 'very-heavy',
          from: 20,
          headline: '这两周，你过得很不容易',
          meaning:
            '这次回答提示，过去两周里这些情况几乎天天都在。它不是诊断，但请认真对待自己的难受：今天就告诉一位信任的人，尽快去医院的心理门诊看看。在那之前，尽量让身边有人。',
          nextStep: 'talk-soon',
        },
      ],
    },
  ],
  direction: 'higher-is-heavier',
  retestAfterDays: 14,
  missing: 'none',
  source: {
    citation:
      'Kroenke K, Spitzer RL, Williams JBW. The PHQ-9: validity of a brief depression severity measure. J Gen Intern Med. 2001;16(9):606–613. Developed by Drs. Robert L. Spitzer, Janet B.W. Williams, Kurt Kroenke and colleagues, with an educational grant from Pfizer Inc.',
    translation:
      '中文题目引自公开网页上通行的译文。权利方网站上的中文版文件这次未能取得，题目还没有由专业人员与它逐字核对；题前的引导语由本项目按英文原文译写。',
    licence: '可免费使用，复制、翻译、展示和分发均无需另行许可。',
    licenceSource:
      'phqscreeners.com 概览页的声明（“no permission is required to reproduce, translate, display or distribute them”），转引自 CamCOPS 项目文档 docs/source/tasks/phq9.rst。',
    checkedOn: '2026-11-22',
    review: null,
  },
})
