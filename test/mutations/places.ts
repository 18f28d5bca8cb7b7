/** The operations of the connector in `test/fixtures/harbor-watch`. */
export const listStations = '/paths/~1stations/get';
export const getTides = '/paths/~1stations~1{stationId}~1tides/get';
export const addPhoto = '/paths/~1stations~1{stationId}~1photos/post';
export const createAlert = '/paths/~1alerts/post';
export const getAlert = '/paths/~1alerts~1{alertId}/get';
export const updateAlert = '/paths/~1alerts~1{alertId}/put';
export const deleteAlert = '/paths/~1alerts~1{alertId}/delete';
export const getVessel = '/paths/~1vessels~1{vesselId}/get';
export const getBerth = '/paths/~1berths~1{berthId}/get';
export const sendWarning = '/paths/~1warnings/post';
