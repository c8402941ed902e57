export default definePageConfig({
  navigationBarTitleText: '读一读',
  enableShareAppMessage: true,
  enableShareTimeline: true,
})
