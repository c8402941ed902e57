export default definePageConfig({ navigationBarTitleText: '请教' })
