export default definePageConfig({ navigationBarTitleText: '找回记录' })
