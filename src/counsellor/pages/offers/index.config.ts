export default definePageConfig({ navigationBarTitleText: '可约的内容' })
