export default definePageConfig({
  navigationBarTitleText: '心邻',
  enableShareAppMessage: true,
  enableShareTimeline: true,
})
