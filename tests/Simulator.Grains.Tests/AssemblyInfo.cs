// Silos compute on all cores and say every few seconds that they live; the bytes that a test allocates are counted for the whole process.
[assembly: CollectionBehavior(DisableTestParallelization = true)]
