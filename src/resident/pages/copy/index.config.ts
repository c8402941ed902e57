export default definePageConfig({ navigationBarTitleText: '我的一份' })
