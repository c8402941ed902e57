export default definePageConfig({ navigationBarTitleText: '一个地方' })
