export { DEMO_PASSWORD, demoAccounts, loadDemoData } from './load';
