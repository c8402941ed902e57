export default definePageConfig({ navigationBarTitleText: '每周时间' })
