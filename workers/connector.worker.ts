import { expose } from 'comlink';
import { connectorApi } from '../src/core/connector-api.ts';

expose(connectorApi);
