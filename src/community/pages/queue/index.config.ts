export default definePageConfig({ navigationBarTitleText: '现场叫号' })
