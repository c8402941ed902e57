import { tabPath, tabs } from './navigation/tabs'

/** The web has a tab bar of our own (src/components/page/tab-bar.tsx) and pages that do not slide. */
const forTarget = isDesk()
  ? { animation: false }
  : process.env.TARO_ENV === 'h5'
    ? { tabBar: { custom: true, list: tabs.map(tabOf) }, animation: false }
    : { tabBar: weChatTabBar() }

/** Staff at a computer have their own pages and help, and no page of a resident's (`dist/desk`). */
function isDesk(): boolean {
  return process.env.XINLIN_H5 === 'desk'
}

/** What is somebody's own is in WeChat: src/components/in-wechat. */
const personal = process.env.XINLIN_H5 !== 'public'

export default defineAppConfig({
  ...forTarget,
  pages: isDesk()
    ? ['desk/pages/home/index', 'pages/help/index', 'pages/calm/index']
    : [
        'pages/home/index',
        'pages/assess/index',
        'pages/booking/index',
        'pages/read/index',
        'pages/me/index',
        'pages/landing/index',
        'pages/help/index',
        'pages/calm/index',
      ],
  subPackages: isDesk()
    ? ofStaff()
    : [
        {
          root: 'resident',
          pages: [
            'pages/article/index',
            'pages/collection/index',
            'pages/my-reading/index',
            'pages/search/index',
            'pages/before-test/index',
            'pages/questionnaire/index',
            'pages/result/index',
            ...(personal
              ? [
                  'pages/kept/index',
                  'pages/find/index',
                  'pages/times/index',
                  'pages/counsellor/index',
                  'pages/places/index',
                  'pages/soonest/index',
                  'pages/things/index',
                  'pages/turn/index',
                  'pages/appointments/index',
                  'pages/copy/index',
                  'pages/looks/index',
                  'pages/privacy/index',
                  'pages/moving/index',
                  'pages/call-back/index',
                  'pages/inbox/index',
                  'pages/waiting/index',
                ]
              : []),
          ],
        },
        {
          root: 'child',
          pages: [
            'pages/guidance/index',
            'pages/card/index',
            'pages/guide/index',
            'pages/young/index',
            'pages/check/index',
            'pages/check-result/index',
            'pages/take-along/index',
            ...(personal
              ? [
                  'pages/children/index',
                  'pages/edit-child/index',
                  'pages/child/index',
                  'pages/agree/index',
                  'pages/guardians/index',
                  'pages/join-child/index',
                  'pages/growth/index',
                  'pages/own/index',
                  'pages/own-kept/index',
                  'pages/voices/index',
                  'pages/trace/index',
                  'pages/forget-child/index',
                ]
              : []),
          ],
        },
        {
          root: 'calming',
          pages: [
            'pages/exercises/index',
            'pages/exercise/index',
            'pages/ten/index',
            ...(personal ? ['pages/note/index'] : []),
          ],
        },
        {
          root: 'leaflets',
          pages: [
            'pages/issues/index',
            'pages/issue/index',
            'pages/kits/index',
            'pages/kit/index',
            'pages/sheet/index',
            ...(personal ? ['pages/contribute/index'] : []),
          ],
        },
        ...(personal
          ? [{ root: 'courses', pages: ['pages/list/index', 'pages/course/index', 'pages/lesson/index'] }, ...ofStaff()]
          : []),
      ],
  preloadRule: isDesk()
    ? {}
    : {
        'pages/home/index': { network: 'all', packages: ['resident', 'calming'] },
        'pages/help/index': { network: 'all', packages: ['calming'] },
        'pages/assess/index': { network: 'all', packages: ['resident', 'child'] },
        'pages/landing/index': { network: 'all', packages: ['resident', 'child'] },
      },
  window: {
    navigationBarTitleText: '心邻',
    navigationBarBackgroundColor: '@bar',
    navigationBarTextStyle: '@barText' as 'black',
    backgroundColor: '@ground',
    backgroundTextStyle: '@barPull' as 'dark',
  },
  darkmode: true,
  themeLocation: 'theme.json',
  style: 'v2',
  lazyCodeLoading: 'requiredComponents',
  sitemapLocation: 'sitemap.json',
  __usePrivacyCheck__: true,
  // Asked on a tap alone, and worked out on the phone: src/device/position.ts.
  requiredPrivateInfos: ['getLocation'],
  permission: { 'scope.userLocation': { desc: '只在手机上算离你多远' } },
  resizable: true,
})

function weChatTabBar() {
  return {
    color: '@tab',
    selectedColor: '@tabChosen',
    backgroundColor: '@tabGround',
    borderStyle: '@tabLine' as 'black',
    list: tabs.map((tab) => ({
      ...tabOf(tab),
      iconPath: `assets/tab-${tab.name}.png`,
      selectedIconPath: `assets/tab-${tab.name}-chosen.png`,
    })),
  }
}

function tabOf({ name, text }: (typeof tabs)[number]) {
  return { pagePath: tabPath(name), text }
}

function ofStaff() {
  return [
    {
      root: 'counsellor',
      pages: [
        'pages/agenda/index',
        'pages/terms/index',
        'pages/hours/index',
        'pages/leave/index',
        'pages/holidays/index',
        'pages/book-for/index',
        'pages/print/index',
        'pages/feedback/index',
        'pages/shared/index',
        'pages/claim/index',
        'pages/together/index',
        'pages/week/index',
        'pages/offers/index',
        'pages/offer/index',
        'pages/link/index',
        'pages/share-record/index',
      ],
    },
    {
      root: 'manager',
      pages: [
        'pages/site/index',
        'pages/profile/index',
        'pages/wordings/index',
        'pages/courses/index',
        'pages/plays/index',
        'pages/course/index',
        'pages/people/index',
        'pages/person/index',
        'pages/invite/index',
        'pages/places/index',
        'pages/place/index',
        'pages/keep-site/index',
        'pages/built/index',
        'pages/staffing/index',
        'pages/set-up/index',
        'pages/tables/index',
        'pages/messages/index',
        'pages/jobs/index',
        'pages/health/index',
      ],
    },
    {
      root: 'staff',
      pages: [
        'pages/post/index',
        'pages/inbox/index',
        'pages/join/index',
        'pages/way-in/index',
        'pages/computers/index',
        'pages/emergency/index',
        'pages/keeping/index',
        'pages/moving/index',
        'pages/experts/index',
        'pages/expert/index',
        'pages/batches/index',
        'pages/batch/index',
        'pages/consultations/index',
        'pages/consult/index',
        'pages/consultation/index',
      ],
    },
    {
      root: 'community',
      pages: [
        'pages/lines/index',
        'pages/line/index',
        'pages/pieces/index',
        'pages/piece/index',
        'pages/review/index',
        'pages/versions/index',
        'pages/inbox/index',
        'pages/callbacks/index',
        'pages/waiting/index',
        'pages/duty/index',
        'pages/queue/index',
        'pages/doors/index',
        'pages/handover/index',
        'pages/callback/index',
        'pages/day/index',
        'pages/hand-outs/index',
        'pages/codes/index',
        'pages/poster/index',
      ],
    },
  ]
}
