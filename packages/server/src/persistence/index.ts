export { connect } from './connect';
export { againAfterDeadlock } from './deadlock';
export { type DatabaseRole, type DataSourceSettings, type EntityClass, createDataSource } from './data-source';
export { type EmbeddedPostgres, type StartOptions, startPostgres } from './embedded/start-postgres';
export { type MigrationClass, assertMigrated, migrate, takeBack } from './migrate';
export { migrations } from './migrations';
export { type PartnerPoolSettings, PartnerReads, readAsPartner } from './partner-query';
export { type PlannedQuery, type PlannedStatement, poolOf, poolQuery, transactionQuery } from './planned-query';
export { afterCommit, currentManager, inTransaction, managerFor } from './transaction';
